import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { readDayOfMonth, readFollowingYear, readMonth } from './date-parts.js';
import type { CalendarFields, Read } from './meaning.js';

const rangeJoiners = setOf('- to through until till');
const pairJoiners = setOf('and or');
/** A longer list is not looked through. */
const longestList = 6;

/** A month or season by its place in the year, and the year printed with it. */
type Dated = Read<{ readonly place: number; readonly year: number | undefined }>;

/** Over "the", "early", "the end of", "mid-". */
function overPhase(tokens: Tokens, index: number): number {
  const at = tokens.is(index, 'the') ? index + 1 : index;
  if (!tokens.has(at, wordClass.phase)) return at;
  const isJoined = tokens.is(at + 1, 'of') || tokens.is(at + 1, '-');
  return isJoined ? at + 2 : at + 1;
}

/** June, 5 June, June 5, each with its year or without. */
function readMonthDate(tokens: Tokens, index: number): Dated {
  const dayBefore = readDayOfMonth(tokens, index);
  const month = readMonth(tokens, dayBefore?.end ?? index);
  if (!month) return undefined;
  const dayAfter = dayBefore ? undefined : readDayOfMonth(tokens, month.end);
  const end = dayAfter?.end ?? month.end;
  const year = readFollowingYear(tokens, end, [',', 'of']);
  return { place: month.value, year: year?.value, end: year?.end ?? end };
}

function readSeasonDate(tokens: Tokens, index: number): Dated {
  const { season } = tokens.lexeme(index);
  if (season === undefined) return undefined;
  const year = readFollowingYear(tokens, index + 1, ['of']);
  return { place: season, year: year?.value, end: year?.end ?? index + 1 };
}

/** "Spring and early summer", behind the first. */
export const isPairOfSeasons = (tokens: Tokens, joiner: number): boolean =>
  (pairJoiners.has(tokens.word(joiner)) || tokens.is(joiner, '-')) &&
  tokens.lexeme(overPhase(tokens, joiner + 1)).season !== undefined;

/**
 * The year printed only after the last of several dates, which share it: "May to July 1999", "from May 3 to June 5, 1999", "April,
 * May and June 1955", "the spring and summer of 1919". From December to February 1999 they begin in the year before.
 */
export function readSharedYear(
  tokens: Tokens,
  start: number,
  end: number,
  { month, season }: CalendarFields,
): number | undefined {
  const place = month ?? season;
  const readDate = month === undefined ? readSeasonDate : readMonthDate;
  const isBetween = tokens.is(start - 1, 'between') || tokens.is(start - 2, 'between');
  let at = end;
  for (let step = 0; step < longestList && place !== undefined; step += 1) {
    if (tokens.is(at, ',') && pairJoiners.has(tokens.word(at + 1))) at += 1;
    const joiner = tokens.word(at);
    const isLast = pairJoiners.has(joiner) || rangeJoiners.has(joiner);
    if (!isLast && joiner !== ',') return undefined;
    const next = readDate(tokens, overPhase(tokens, at + 1));
    if (!next || tokens.gap(at) === gaps.paragraph) return undefined;
    if (isLast) {
      const isBack = place > next.place;
      // "In May and April 1990" is no run from one year into the next.
      const isTurn = isBack && (!pairJoiners.has(joiner) || isBetween || place - next.place > 6);
      return next.year !== undefined && isTurn ? next.year - 1 : next.year;
    }
    if (next.year !== undefined) return undefined;
    at = next.end;
  }
  return undefined;
}
