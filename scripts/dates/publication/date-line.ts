import { yearOf } from '../timeline/day-number.js';
import { type LineSense, type LineWord, type LineWords, readLineWords } from './line-words.js';
import { afterStop } from '../../text/quotation-marks.js';
import { daysOf, type PrintedDate } from './printed-dates.js';

/** What the words around a date in its own line say it is the date of. */
export type DateLabel = Exclude<LineSense, 'other'> | 'unlabelled';

/** A date in a line that says little else: candidates for the day a story was published. */
export interface DateLine {
  readonly date: PrintedDate;
  readonly label: DateLabel;
  /** A clock time is printed with it. */
  readonly isTimed: boolean;
  /** The line names an author, or someone by whom it was posted. */
  readonly isByline: boolean;
  /** The line holds no words but the date’s, its label and those that say nothing. */
  readonly isBare: boolean;
}

/** Longer lines are running text, unless the date ends them. */
const longestLine = 240;
const tailReach = 60;
/** Names and sections of the paper; more is a heading or a sentence. */
const mostNames = 9;
const mostPlainWords = 1;

const isLabelWord = ({ sense, isSmall }: LineWord): boolean => sense !== undefined || isSmall;

/**
 * What the words before a date, nearest first, say of it: names may stand between, words of a sentence may not. “Today” opens its
 * line, or is part of a name.
 */
function labelOf(words: readonly LineWord[], isProse: boolean): DateLabel {
  for (const [back, { sense, isSmall, isAuthor, isCapital }] of words.toReversed().entries()) {
    if (sense === 'published' || sense === 'updated') return sense;
    if (sense === 'rendered' && words.slice(0, -1 - back).every(isLabelWord)) return sense;
    if (!isSmall && !isAuthor && !isCapital) return openingLabel(words, isProse);
  }
  return 'unlabelled';
}

/** Outside running text the word that opens a line says what its date is, whatever stands between. */
const openingLabel = ([first]: readonly LineWord[], isProse: boolean): DateLabel =>
  !isProse && (first?.sense === 'published' || first?.sense === 'updated')
    ? first.sense
    : 'unlabelled';

/** The label of a line that holds nothing else, for the date on the next: “Published:”. */
export function headingLabel(text: string): DateLabel {
  if (text.length > 40) return 'unlabelled';
  const { words } = readLineWords(text);
  return words.every(isLabelWord) ? labelOf(words, false) : 'unlabelled';
}

const sentenceEnd = new RegExp(`[.!?…]${afterStop}{0,2} ?(?=[\\p{Lu}\\d])`, 'gu');

/** Where the last sentence before the date that ends a line is over: “… to its recovery? Monday, 6 January 2020”. */
function tailStart(text: string, dates: readonly PrintedDate[]): number | undefined {
  const last = dates.at(-1);
  if (!last || text.length - last.end > tailReach) return undefined;
  const from = Math.max(0, last.start - tailReach);
  const end = [...text.slice(from, last.start).matchAll(sentenceEnd)].at(-1);
  return end && from + end.index + end[0].length;
}

/** No page is older than its century. */
const firstPageYear = 1900;

/** A date of a day that is not an end of a range: ranges date events. */
const isDay = (date: PrintedDate): boolean =>
  !date.isOfRange &&
  (date.year === undefined && date.day !== undefined
    ? true
    : daysOf(date).some((day) => yearOf(day) >= firstPageYear));

/** The candidates in a stretch of a line that begins at `from`. */
function candidatesFrom(
  line: LineWords,
  from: number,
  dates: readonly PrintedDate[],
  heading: DateLabel,
  isProse: boolean,
): DateLine[] {
  const own = dates.filter((date) => date.start >= from && isDay(date));
  const words = line.words.filter(({ start }) => start >= from);
  if (own.length === 0 || line.isOther || words.some(({ sense }) => sense === 'other')) return [];
  const isByline = words.some(({ isAuthor }) => isAuthor);
  const isTimed = line.clocks.some((start) => start >= from);
  return own.flatMap((date, at): DateLine[] => {
    const after = own[at - 1]?.end ?? from;
    const before = words.filter(({ start, end }) => start >= after && end <= date.start);
    const label = before.length === 0 && at === 0 ? heading : labelOf(before, isProse);
    // Behind a labelled date stand buttons and whatever else.
    const about = label === 'unlabelled' ? words : words.filter(({ end }) => end <= date.start);
    const others = about.filter((word) => !isLabelWord(word) && !word.isAuthor);
    const plain = others.filter(({ isCapital }) => !isCapital);
    const isOpened = label !== 'unlabelled' && label === openingLabel(words, isProse);
    const mostPlain = isOpened ? mostNames : mostPlainWords;
    if (others.length > mostNames || plain.length > mostPlain) return [];
    return [{ date, label, isTimed, isByline, isBare: !isByline && others.length === 0 }];
  });
}

/** The candidates in one line: none when its dates are in running text. `heading` is what a bare label on the line before says. */
export function readDateLine(
  text: string,
  dates: readonly PrintedDate[],
  heading: DateLabel = 'unlabelled',
  isProse = true,
): DateLine[] {
  const start = tailStart(text, dates);
  if (text.length > longestLine && start === undefined) return [];
  const line = readLineWords(text);
  const whole = text.length <= longestLine ? candidatesFrom(line, 0, dates, heading, isProse) : [];
  if (whole.length > 0 || start === undefined) return whole;
  return candidatesFrom(line, start, dates, 'unlabelled', isProse);
}
