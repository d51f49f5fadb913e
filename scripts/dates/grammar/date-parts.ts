import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { readYearBefore } from './eras.js';
import { isWholeNumber, readDigits, type ReadNumber, readOrdinal, readWords } from './numbers.js';

/** POSIX.1 century rule: 69–99 are 1969–1999, 00–68 are 2000–2068. */
export const fullYear = (twoDigits: number): number => twoDigits + (twoDigits >= 69 ? 1900 : 2000);

/** Four digits in a place where only a year can stand: after a month, in a full date. */
export function readPlainYear(tokens: Tokens, index: number): ReadNumber | undefined {
  if (tokens.length(index) !== 4 || !isWholeNumber(tokens, index)) return undefined;
  if (isGlued(tokens, index + 1)) return undefined;
  const value = Number(tokens.slice(index));
  return value >= 1000 && value < 3000 ? { value, end: index + 1 } : undefined;
}

/** Letters straight after the digits: 1990s is a decade, 2000mg a weight. */
const isGlued = (tokens: Tokens, index: number): boolean =>
  index < tokens.count &&
  tokens.gap(index) === gaps.none &&
  !tokens.has(index, wordClass.punctuation) &&
  !tokens.is(index, "'s");

/** '98: two digits after an apostrophe that opens the word. */
export function readShortYear(tokens: Tokens, index: number): ReadNumber | undefined {
  if (
    !tokens.is(index, "'") ||
    tokens.length(index + 1) !== 2 ||
    tokens.gap(index + 1) !== gaps.none
  )
    return undefined;
  if (!tokens.has(index + 1, wordClass.digits) || isGlued(tokens, index + 2)) return undefined;
  const isOpening =
    tokens.gap(index) !== gaps.none || tokens.is(index - 1, '-') || tokens.is(index - 1, '(');
  if (!isOpening || tokens.is(index - 1, "'")) return undefined;
  return { value: fullYear(Number(tokens.slice(index + 1))), end: index + 2 };
}

/** The 08 of 15-Jan-08, and of 15 Jan 08 where a page abbreviates its dates. */
export function readTwoDigitYear(tokens: Tokens, index: number): ReadNumber | undefined {
  const isJoined = tokens.is(index - 1, '-') && tokens.gap(index) === gaps.none;
  if (tokens.length(index) !== 2 || !isWholeNumber(tokens, index)) return undefined;
  const isBeforeClock = tokens.is(index + 2, ':') && tokens.length(index + 1) === 2;
  if (!isJoined && !tokens.isFurniture && !isBeforeClock) return undefined;
  const isNumberNext =
    tokens.gap(index + 1) === gaps.none && '.:-'.includes(tokens.slice(index + 1));
  if (isNumberNext && tokens.has(index + 2, wordClass.digits)) return undefined;
  return { value: fullYear(Number(tokens.slice(index))), end: index + 1 };
}

/** Nineteen ninety-six; twenty eleven; two thousand and one. */
export function readSpokenYear(tokens: Tokens, index: number): ReadNumber | undefined {
  const century = tokens.lexeme(index).cardinal;
  if (century === undefined || century < 2 || century > 20) return undefined;
  if (century >= 15) {
    const at = tokens.is(index + 1, '-') ? index + 2 : index + 1;
    if (tokens.is(at, 'hundred')) return undefined;
    const rest = readWords(tokens, at);
    const followsYearLike = rest !== undefined && rest.value >= 10 && rest.value < 100;
    if (followsYearLike && century <= 20)
      return { value: century * 100 + rest.value, end: rest.end };
    return undefined;
  }
  if (century === 2 && tokens.is(index + 1, 'thousand')) return readWords(tokens, index);
  return undefined;
}

/** Words that are measured or counted: a number before them is not a day of a month. */
const measures = setOf(
  "percent pct % million billion hundred thousand points miles people dollars am pm o'clock",
);

/** The name of a month, with the full stop of its abbreviation. "may" and "march" are verbs without their capital. */
export function readMonth(tokens: Tokens, index: number): ReadNumber | undefined {
  const { month, isShort, verb, word } = tokens.lexeme(index);
  if (month === undefined) return undefined;
  if (
    !tokens.isCapital(index) &&
    !tokens.isFurniture &&
    (verb !== undefined || isShort || word === 'march' || word === 'august')
  )
    return undefined;
  const stop = isShort && tokens.is(index + 1, '.') && tokens.gap(index + 1) === gaps.none;
  return { value: month, end: stop ? index + 2 : index + 1 };
}

/** The name of a weekday; the short ones only with a capital and a full stop, or before a date. */
export function readWeekday(tokens: Tokens, index: number): ReadNumber | undefined {
  const { weekday, isShort } = tokens.lexeme(index);
  if (weekday === undefined) return undefined;
  if (!isShort) return { value: weekday, end: index + 1 };
  if (!tokens.isCapital(index)) return undefined;
  const stop =
    tokens.is(index + 1, '.') && tokens.gap(index + 1) === gaps.none ? index + 2 : index + 1;
  const after = tokens.is(stop, ',') ? stop + 1 : stop;
  const isBeforeDate =
    readMonth(tokens, after) !== undefined ||
    (readDayOfMonth(tokens, after) !== undefined && after !== stop);
  return isBeforeDate ||
    (tokens.has(after, wordClass.digits) && readMonth(tokens, after + 1) !== undefined)
    ? { value: weekday, end: stop }
    : undefined;
}

/** 5; 5th; fifth: a day of a month, when nothing counted follows. */
export function readDayOfMonth(tokens: Tokens, index: number): ReadNumber | undefined {
  const ordinal = readOrdinal(tokens, index);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : undefined;
  const day = tokens.length(index) <= 2 ? readDigits(tokens, index, 31) : undefined;
  if (!day || day.value < 1) return undefined;
  const next = tokens.lexeme(day.end);
  if (measures.has(next.word)) return undefined;
  const isGlued =
    tokens.gap(day.end) === gaps.none &&
    !(next.classes & wordClass.punctuation) &&
    next.word !== "'s";
  return isGlued && day.end < tokens.count ? undefined : day;
}

export const readYear = (tokens: Tokens, index: number): ReadNumber | undefined =>
  readYearBefore(tokens, index) ??
  readPlainYear(tokens, index) ??
  readShortYear(tokens, index) ??
  readSpokenYear(tokens, index);

/** A year after what it completes, at once or over one of the joiners: "1998", ", 1998", "of 1998". */
export function readFollowingYear(
  tokens: Tokens,
  index: number,
  joiners: readonly string[],
): ReadNumber | undefined {
  const isJoined = joiners.includes(tokens.word(index));
  return readYear(tokens, isJoined ? index + 1 : index);
}
