import type { Tokens } from '../lexicon/tokens.js';
import type { Read, YearReference } from './meaning.js';

const yearWords: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, next: 1 };

/** Years told from the one spoken of: "of the following year". */
const toldYears: Readonly<Record<string, number>> = {
  that: 0,
  same: 0,
  following: 1,
  next: 1,
  previous: -1,
  preceding: -1,
};

/** "last year", "of this year", "of that year", "of the following year" after what they complete. */
export function readYearReference(
  tokens: Tokens,
  index: number,
): Read<{ readonly year: YearReference }> {
  const isOf = tokens.is(index, 'of');
  const isTold = isOf && tokens.is(index + 1, 'the');
  const at = isTold ? index + 2 : isOf ? index + 1 : index;
  if (tokens.lexeme(at + 1).word !== 'year' || tokens.is(at + 2, "'s")) return undefined;
  const word = tokens.word(at);
  const by = isTold ? undefined : yearWords[word];
  if (by !== undefined) return { year: { by, origin: 'anchor' }, end: at + 2 };
  const told = isTold || word === 'that' ? toldYears[word] : undefined;
  return told === undefined ? undefined : { year: { by: told, origin: 'focus' }, end: at + 2 };
}

/** "last year's", "this year's" before what they complete. */
export function readYearPossessive(
  tokens: Tokens,
  index: number,
): Read<{ readonly year: YearReference }> {
  if (tokens.lexeme(index + 1).word !== 'year' || !tokens.is(index + 2, "'s")) return undefined;
  const by = yearWords[tokens.word(index)];
  return by === undefined ? undefined : { year: { by, origin: 'anchor' }, end: index + 3 };
}
