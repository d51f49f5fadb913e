import { lexemeOf } from '../lexicon/lexicon.js';
import { setOf, wordClass } from '../lexicon/lexeme.js';
import { Tokens } from '../lexicon/tokens.js';
import { afterStop, markCharacters } from '../../text/quotation-marks.js';
import { findPrintedDates, type PrintedDate } from './printed-dates.js';

const longestDateline = 200;
/** A story's places, agency and what joins them. */
const mostWords = 12;

const groups = /\([^()]{2,60}\)|\[[^[\]]{2,60}\]|\/[^/]{2,40}\/(?!\w)/g;
const openGroup = /[([/] ?$/;
const placeEnd = /\s?[([]|[\s,;:|–—-]+$/;
const between = /[\s,;:.&|()[\]/–—-]+/;
const separator = /\s?(?:[–—]{1,3}|-{2,3})\s?|\s[|-]\s|(?<=^|[\p{L})\]/\d])\s?:\s/u;
/** What is left of a full stop or a closing bracket behind the date. */
const closing = /^[)\]/]?[.,]?/;
const agencyEnd = /^\s?(?:\([^()]{2,60}\)|\[[^[\]]{2,60}\]|\/[^/]{2,40}\/)\.?\s/;
const joiners = setOf(
  'and of near de del da di du la las le los el region province oblast state county',
);
/** Words that open a date line or a sentence and never a place. */
const openers = setOf(
  'by posted published updated modified corrected correction edited printed retrieved last dated date filed released copyright',
);

/** NEW YORK and CHICAGO; CHEBARKUL, Chelyabinsk region; Reuters: capitals, and the small words that join them. */
function isNames(text: string): boolean {
  const words = text
    .replace(groups, ' ')
    .split(between)
    .filter((word) => word !== '');
  if (words.length > mostWords) return false;
  return words.every((word, at) => {
    const lower = word.toLowerCase();
    if (at === 0 && (openers.has(lower) || lexemeOf(lower).classes & wordClass.preposition))
      return false;
    return /^\p{Lu}/u.test(word) || (at > 0 && joiners.has(lower));
  });
}

/** What a dateline opens is a sentence; a name or a label behind a date is another part of a date line. */
const leastStory = 5;
const endsSentence = new RegExp(`[.!?]${afterStop}{0,2}$`);
const beginsSentence = new RegExp(`^\\s{1,3}[${markCharacters}]{0,2}\\p{Lu}`, 'u');
const isStory = (text: string): boolean =>
  text.slice(0, longestDateline).split(' ').length >= leastStory || endsSentence.test(text);

export interface Dateline {
  readonly place: string | undefined;
  readonly date: PrintedDate;
  /** Neither a place nor an agency is printed with it. */
  readonly isBare: boolean;
  /** Where the story behind it begins, less the white space. */
  readonly end: number;
}

/** Where the story begins behind the date: after a dash, a colon or, where an agency is named, its brackets. */
function endOf(text: string, from: number, isPlaced: boolean): number | undefined {
  const shut = closing.exec(text.slice(from))?.[0] ?? '';
  const rest = text.slice(from + shut.length);
  const mark = separator.exec(rest);
  if (mark && isNames(rest.slice(0, mark.index)))
    return from + shut.length + mark.index + mark[0].length;
  if (!isPlaced) return undefined;
  const agency = agencyEnd.exec(rest);
  if (agency) return from + shut.length + agency[0].length;
  // [EXAMPLE NEWS, OSLO, May 6] Talks; OSLO, May 6. Talks.
  return /[)\]/.]/.test(shut) && beginsSentence.test(rest) ? from + shut.length : undefined;
}

/**
 * The dateline that opens a paragraph: places, a day with or without its year and an agency in any order, up to a dash or colon.
 * Offsets are UTF-16 units.
 */
export function readDateline(text: string): Dateline | undefined {
  // A dateline on a line of its own ends with its dash; the pattern wants white space behind it.
  const opening = `${text.slice(0, longestDateline)} `;
  const tokens = new Tokens(opening);
  const [date] = findPrintedDates(tokens);
  if (!date || date.isOfRange || (date.day === undefined && !date.numeric)) return undefined;
  const from = Math.min(date.weekday?.start ?? date.start, tokens.start(date.tokens.start));
  const before = opening.slice(0, from).replace(openGroup, '').trim();
  if (!isNames(before)) return undefined;
  const end = endOf(
    opening,
    Math.max(date.weekday?.end ?? date.end, tokens.end(date.tokens.end - 1)),
    before !== '',
  );
  if (end === undefined) return undefined;
  const isBare = before === '' && !/[([/]/.test(opening.slice(date.end, end));
  const follows = text.slice(end).trim();
  if (follows === '' ? isBare : !isStory(follows)) return undefined;
  const [place = ''] = before.replace(groups, ' ').replace(/^[([]/, '').trim().split(placeEnd);
  return { place: place === '' ? undefined : place, date, isBare, end };
}

/** OSLO, May 6, 2013, alone on its line, as some papers sign their reports; only in capitals, for names stand with dates too. */
export function readSignOff(text: string): PrintedDate | undefined {
  if (text.length > longestSignOff) return undefined;
  const [date, another] = findPrintedDates(new Tokens(text));
  if (another || date?.year === undefined || date.day === undefined) return undefined;
  const place = text.slice(0, date.start).trim();
  const isSigned =
    /^\.?$/.test(text.slice(date.end).trim()) && /^\p{Lu}[\p{Lu}\s,./-]*,$/u.test(place);
  return isSigned && isNames(place) ? date : undefined;
}
const longestSignOff = 80;
