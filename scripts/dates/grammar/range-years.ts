import { setOf } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import { readDayOfMonth, readFollowingYear, readMonth } from './date-parts.js';

const joiners = setOf('to - through until till');

/** The year after the second end of a range, which the first shares: "May to July 1999", "from May 3 to June 5, 1999". */
export function readRangeYear(tokens: Tokens, start: number, end: number): number | undefined {
  const joiner = tokens.word(end);
  const isPair =
    joiner === 'and' && (tokens.is(start - 1, 'between') || tokens.is(start - 2, 'between'));
  if (!joiners.has(joiner) && !isPair) return undefined;
  const dayBefore = readDayOfMonth(tokens, end + 1);
  const month = readMonth(tokens, dayBefore?.end ?? end + 1);
  if (!month) return undefined;
  const dayAfter = dayBefore ? undefined : readDayOfMonth(tokens, month.end);
  return readFollowingYear(tokens, dayAfter?.end ?? month.end, [','])?.value;
}
