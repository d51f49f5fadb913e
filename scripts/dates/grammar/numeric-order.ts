import { wordClass } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import type { DateOrder } from '../terms.js';
import { isJoint } from './joints.js';

/** The number of one or two digits at a token; 0 for anything else. */
const shortNumber = (tokens: Tokens, index: number): number =>
  tokens.has(index, wordClass.digits) && tokens.length(index) <= 2
    ? Number(tokens.slice(index))
    : 0;

/** 13/05/2009 and 05/13/2009 can be read in one way only. */
function onlyOrder(tokens: Tokens, index: number): DateOrder | undefined {
  if (!isJoint(tokens, index + 1, '/') || !isJoint(tokens, index + 3, '/')) return undefined;
  const year = index + 4;
  if (!tokens.has(year, wordClass.digits) || tokens.is(year + 1, '/')) return undefined;
  if (tokens.length(year) !== 4 && tokens.length(year) !== 2) return undefined;
  const [first, second] = [shortNumber(tokens, index), shortNumber(tokens, index + 2)];
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) return 'day_first';
  return second > 12 && second <= 31 && first >= 1 && first <= 12 ? 'month_first' : undefined;
}

/** The order in which a text prints its numeric dates, where one of them leaves no choice and none another: a text has one habit. */
export function orderIn(tokens: Tokens): DateOrder | undefined {
  // Most texts hold no such date at all.
  if (!tokens.text.includes('/')) return undefined;
  let found: DateOrder | undefined;
  for (let at = 0; at < tokens.count; at += 1) {
    if (!tokens.has(at, wordClass.digits)) continue;
    const order = onlyOrder(tokens, at);
    if (order === undefined || order === found) continue;
    if (found !== undefined) return undefined;
    found = order;
  }
  return found;
}
