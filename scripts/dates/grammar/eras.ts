import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { matched, type Match } from './meaning.js';
import { isWholeNumber, type ReadNumber } from './numbers.js';

const eras = setOf('bc bce');
const joiners = setOf('- to and or through until');

const isNumber = (tokens: Tokens, index: number): boolean =>
  tokens.has(index, wordClass.digits) && tokens.length(index) <= 4 && isWholeNumber(tokens, index);

/** "BC" or "BCE" after a year or century. */
export const isEra = (tokens: Tokens, index: number): boolean =>
  eras.has(tokens.word(index)) && tokens.isCapital(index) && tokens.gap(index) <= gaps.line;

/** 480 BC, the astronomical year −479. */
export function readYearBefore(tokens: Tokens, index: number): ReadNumber | undefined {
  const isYear = isEra(tokens, index + 1) && isNumber(tokens, index);
  return isYear ? { value: 1 - Number(tokens.slice(index)), end: index + 2 } : undefined;
}

/** 480 BC; 499-493 BC, "from 499 to 493 BC": the era is printed once, after the second. */
export function matchYearBefore(tokens: Tokens, index: number): Match | undefined {
  const read = (start: number, end: number, year: number): Match =>
    matched(start, end, 'year', { kind: 'calendar', fields: { year } });
  const year = readYearBefore(tokens, index);
  if (year) return read(index, year.end, year.value);
  if (!joiners.has(tokens.word(index + 1)) || !isNumber(tokens, index)) return undefined;
  const second = readYearBefore(tokens, index + 2);
  const first = 1 - Number(tokens.slice(index));
  if (!second || first >= second.value) return undefined;
  return { ...read(index, index + 1, first), tail: [read(index + 2, second.end, second.value)] };
}
