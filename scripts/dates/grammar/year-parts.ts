import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { fullYear, readFollowingYear, readPlainYear, readYear } from './date-parts.js';
import {
  type CalendarFields,
  type Match,
  matched,
  unitFrom,
  type YearReference,
} from './meaning.js';
import { isHyphen } from './joints.js';
import { isBeforeTitle, isCapitalInside } from './name-guard.js';
import { type ReadNumber, readOrdinal } from './numbers.js';
import { isPairOfSeasons, readSharedYear } from './shared-years.js';
import { readYearPossessive, readYearReference } from './year-references.js';

interface YearOf {
  readonly year?: number | undefined;
  readonly reference?: YearReference | undefined;
  readonly isFiscal?: boolean;
  readonly end: number;
}

const isFiscal = (tokens: Tokens, index: number): boolean =>
  tokens.is(index, 'fiscal') || tokens.is(index, 'financial');

const yearJoiners = setOf('of in ,');

/** "of 1998", "1998", "of fiscal 1998", "of last year", "last year" after a part of the year. */
function readYearOf(tokens: Tokens, index: number): YearOf {
  const reference = readYearReference(tokens, index);
  if (reference) return { reference: reference.year, end: reference.end };
  let at = yearJoiners.has(tokens.word(index)) ? index + 1 : index;
  if (tokens.is(at, 'the') && tokens.is(at + 1, 'year')) at += 2;
  const fiscal = isFiscal(tokens, at);
  if (fiscal) at += tokens.is(at + 1, 'year') ? 2 : 1;
  const year = readYear(tokens, at);
  return year && tokens.gap(at) !== gaps.paragraph
    ? { year: year.value, isFiscal: fiscal, end: year.end }
    : { end: index };
}

/** What may come before "third quarter": the, last year's, the 1998, the fiscal, fiscal-. */
function readPrecedingYear(tokens: Tokens, index: number): YearOf {
  const possessive = readYearPossessive(tokens, index);
  if (possessive) return { reference: possessive.year, end: possessive.end };
  let end = tokens.is(index, 'the') ? index + 1 : index;
  const year = readPlainYear(tokens, end);
  if (year) end = year.end;
  const fiscal = isFiscal(tokens, end);
  if (fiscal) end += tokens.is(end + 1, '-') ? 2 : 1;
  const spelledLater = fiscal && !year ? readPlainYear(tokens, end) : undefined;
  return { year: (year ?? spelledLater)?.value, isFiscal: fiscal, end: spelledLater?.end ?? end };
}

const partNames: Readonly<Record<string, 'quarter' | 'half'>> = {
  quarter: 'quarter',
  half: 'half',
  quarters: 'quarter',
};

/** The third quarter; third-quarter; this year's third quarter; the 1998 third quarter; the second half of 1998. */
export function matchYearPart(tokens: Tokens, index: number): Match | undefined {
  const before = readPrecedingYear(tokens, index);
  const ordinal = readOrdinal(tokens, before.end);
  const isFinal =
    tokens.is(before.end, 'final') || (tokens.is(before.end, 'last') && before.end > index);
  const isLatter = tokens.is(before.end, 'latter') && tokens.is(before.end + 1, 'half');
  const at = ordinal?.end ?? (isFinal || isLatter ? before.end + 1 : -1);
  if (at < 0) return undefined;
  const isHyphenated = isHyphen(tokens, at);
  const part = partNames[tokens.lexeme(isHyphenated ? at + 1 : at).word];
  if (!part) return undefined;
  const count = part === 'quarter' ? 4 : 2;
  const number = ordinal?.value ?? count;
  if (number < 1 || number > count) return undefined;
  const noun = isHyphenated ? at + 1 : at;
  const after =
    before.year === undefined && !before.reference
      ? readYearOf(tokens, noun + 1)
      : { end: noun + 1 };
  const isDated =
    before.year !== undefined || before.reference !== undefined || after.end > noun + 1;
  if (part === 'half' && !isDated && !tokens.is(index, 'the') && !before.isFiscal) return undefined;
  if (isFinal && !isDated) return undefined;
  const fields: CalendarFields = { [part]: number, year: before.year ?? after.year };
  const fiscal = (before.isFiscal ?? false) || (after.isFiscal ?? false);
  // A hyphenated part is an adjective: the article belongs to its noun.
  const start =
    isHyphenated && tokens.is(index, 'the') && before.end === index + 1 ? index + 1 : index;
  return matched(start, after.end, isDated ? `${part}-of-year` : `bare-${part}`, {
    kind: 'calendar',
    fields,
    year: before.reference ?? after.reference,
    isFiscal: fiscal,
  });
}

/** Q3 1998; 3Q98; Q3; H1 2001. */
export function matchShortQuarter(tokens: Tokens, index: number): Match | undefined {
  const letter = tokens.slice(index);
  const lettersFirst = (letter === 'Q' || letter === 'H') && tokens.gap(index + 1) === gaps.none;
  const digit = lettersFirst ? index + 1 : index;
  if (!tokens.has(digit, wordClass.digits) || tokens.length(digit) !== 1) return undefined;
  const name = lettersFirst ? letter : tokens.slice(index + 1);
  if (!lettersFirst && (name !== 'Q' || tokens.gap(index + 1) !== gaps.none)) return undefined;
  const number = Number(tokens.slice(digit));
  const part = name === 'Q' ? 'quarter' : 'half';
  if (number < 1 || number > (name === 'Q' ? 4 : 2)) return undefined;
  const year = readYearOf(tokens, index + 2);
  if (part === 'half' && year.year === undefined) return undefined;
  const fields: CalendarFields = { [part]: number, year: year.year };
  return matched(index, year.end, 'short-quarter', {
    kind: 'calendar',
    fields,
    year: year.reference,
  });
}

const seasonCues = setOf('in by until since during through throughout');

/** "Fall" and "spring" are also verbs and other nouns: they need a preposition of time before them, and no "of" behind. */
function isVerbLike(tokens: Tokens, start: number, season: number): boolean {
  const { word } = tokens.lexeme(season);
  if (word !== 'fall' && word !== 'spring') return false;
  if (isPairOfSeasons(tokens, season + 1)) return false;
  return !seasonCues.has(tokens.word(start - 1)) || tokens.is(season + 1, 'of');
}

/** Summer 1998; the winter of 1994; the summer. */
export function matchSeason(tokens: Tokens, index: number): Match | undefined {
  const hasArticle = tokens.is(index, 'the');
  const possessive = readYearPossessive(tokens, index);
  const at = possessive?.end ?? (hasArticle ? index + 1 : index);
  const { season, word } = tokens.lexeme(at);
  if (season === undefined || isBeforeTitle(tokens, at + 1)) return undefined;
  if (isCapitalInside(tokens, at) && !readFollowingYear(tokens, at + 1, ['of'])) return undefined;
  const year = possessive
    ? { reference: possessive.year, end: at + 1 }
    : readYearOf(tokens, at + 1);
  const isDated = year.end > at + 1 || possessive !== undefined;
  if (!isDated && isVerbLike(tokens, index, at)) return undefined;
  // "Will fall next year", "to spring": a verb whatever follows.
  const { verb } = tokens.lexeme(at - 1);
  if (at === index && (verb === 'will' || verb === 'modal' || verb === 'to')) return undefined;
  const isPlain = word.endsWith('s') && !isDated;
  if (isPlain) return undefined;
  const shared = isDated ? undefined : readSharedYear(tokens, index, at + 1, { season });
  const fields: CalendarFields = { season, year: 'year' in year ? year.year : shared };
  return matched(index, year.end, isDated ? 'season-of-year' : 'bare-season', {
    kind: 'calendar',
    fields,
    year: year.reference,
  });
}

/** The digits of FY2000 and FY 01. */
function readGluedYear(tokens: Tokens, index: number): ReadNumber | undefined {
  const length = tokens.length(index);
  if (!tokens.has(index, wordClass.digits) || (length !== 2 && length !== 4)) return undefined;
  const value = Number(tokens.slice(index));
  return { value: length === 2 ? fullYear(value) : value, end: index + 1 };
}

/** Fiscal 1998; the fiscal year 1998; FY1998; calendar 1998; the year ended March 31 is left to its parts. */
export function matchFiscalYear(tokens: Tokens, index: number): Match | undefined {
  const hasArticle = tokens.is(index, 'the');
  let at = hasArticle ? index + 1 : index;
  const isShort = tokens.slice(at) === 'FY';
  if (!isShort && !tokens.has(at, wordClass.fiscal)) return undefined;
  at += 1;
  if (tokens.is(at, 'year')) at += 1;
  const year = isShort ? readGluedYear(tokens, at) : readYear(tokens, at);
  if (!year) return undefined;
  return matched(index, year.end, 'fiscal-year', {
    kind: 'calendar',
    fields: { year: year.value },
    isFiscal: true,
  });
}

const endingGrains = setOf('year month quarter week');

/** Year-end; the year end; month-end; year's end; the close of a unit said in one word. */
export function matchUnitEnd(tokens: Tokens, index: number): Match | undefined {
  const at = tokens.is(index, 'the') ? index + 1 : index;
  const { unit } = tokens.lexeme(at);
  if (!unit?.grain || unit.plural || !endingGrains.has(unit.grain)) return undefined;
  const joined = tokens.is(at + 1, '-') || tokens.is(at + 1, "'s") ? at + 2 : at + 1;
  if (!tokens.is(joined, 'end') || tokens.gap(joined) > gaps.line) return undefined;
  if (unit.grain === 'week' && joined === at + 1) return undefined;
  const meaning = unitFrom('anchor', unit.grain, 0, { isBare: true });
  return matched(index, joined + 1, 'unit-end', meaning, 'END');
}
