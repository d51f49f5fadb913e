import { wordClass } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import type { Discourse } from './discourse.js';
import type { Found } from './ranges.js';

/** How far behind a clock its day may stand: "at 11:20 a.m. in the old market on Saturday". */
const reach = 8;

const isBroken = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const { classes, verb } = tokens.lexeme(at);
    if (classes & wordClass.punctuation || (verb !== undefined && verb !== 'ing')) return true;
  }
  return false;
};

/**
 * A clock without a day before it in its sentence is of the day that follows in the same phrase, the next expression. A day with a clock
 * of its own is that of another only at the other end of a range: "between 3 p.m. and 5 p.m. on Friday".
 */
export function withDayAhead(
  clock: Found | undefined,
  day: Found,
  discourse: Discourse,
  isRange: boolean,
): Found | undefined {
  const { period } = day.resolution;
  if (clock?.match.meaning.kind !== 'clock' || period?.grain !== 'day') return undefined;
  // An expression is never counted from one behind it: the clock rests on what its day rests on, which is not the clock.
  const { reference, anchor } = day.resolution;
  const isTimed = day.resolution.clock !== undefined || day.resolution.dayPart !== undefined;
  if (isTimed !== isRange || typeof anchor === 'number') return undefined;
  const { start, end } = clock.match;
  const { tokens } = discourse;
  if (day.match.start - end > reach || isBroken(tokens, end, day.match.start)) return undefined;
  const isTold = discourse
    .inSentence(start)
    .some((mention) => mention.token < start && mention.period.grain === 'day');
  if (isTold) return undefined;
  return { match: clock.match, resolution: { ...clock.resolution, period, reference, anchor } };
}
