import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import type { YearReference } from './meaning.js';
import { readDigits, readOrdinal, type ReadNumber } from './numbers.js';
import { readPlainYear, readShortYear, readSpokenYear } from './year-number.js';

/** Words that are measured or counted: a number before them is no day of a month. */
const measures = setOf(
  'percent pct % million billion hundred thousand points miles people dollars',
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
  if (measures.has(next.word) || (next.classes & wordClass.clock && next.word !== 'local'))
    return undefined;
  const isGlued =
    tokens.gap(day.end) === gaps.none &&
    !(next.classes & wordClass.punctuation) &&
    next.word !== "'s";
  return isGlued && day.end < tokens.count ? undefined : day;
}

export const readYear = (tokens: Tokens, index: number): ReadNumber | undefined =>
  readPlainYear(tokens, index) ?? readShortYear(tokens, index) ?? readSpokenYear(tokens, index);

/** A year after what it completes: "1998", ", 1998", "of 1998", "in 1998" is left to its own expression. */
export function readFollowingYear(
  tokens: Tokens,
  index: number,
  joiners: readonly string[],
): ReadNumber | undefined {
  const isJoined = joiners.includes(tokens.word(index));
  return readYear(tokens, isJoined ? index + 1 : index);
}

const yearWords: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, next: 1 };

/** "last year", "of this year", "of that year", "the same year" after what they complete. */
export function readYearReference(
  tokens: Tokens,
  index: number,
): { readonly year: YearReference; readonly end: number } | undefined {
  const at = tokens.is(index, 'of') ? index + 1 : index;
  if (tokens.lexeme(at + 1).word !== 'year') return undefined;
  if (tokens.is(at + 2, "'s")) return undefined;
  const by = yearWords[tokens.lexeme(at).word];
  if (by !== undefined) return { year: { by, origin: 'anchor' }, end: at + 2 };
  return tokens.is(at, 'that') ? { year: { by: 0, origin: 'focus' }, end: at + 2 } : undefined;
}

/** "last year's", "this year's" before what they complete. */
export function readYearPossessive(
  tokens: Tokens,
  index: number,
): { readonly year: YearReference; readonly end: number } | undefined {
  if (tokens.lexeme(index + 1).word !== 'year' || !tokens.is(index + 2, "'s")) return undefined;
  const by = yearWords[tokens.word(index)];
  return by === undefined ? undefined : { year: { by, origin: 'anchor' }, end: index + 3 };
}
