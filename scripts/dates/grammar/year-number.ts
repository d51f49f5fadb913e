import { wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { isWholeNumber, readWords, type ReadNumber } from './numbers.js';

/** POSIX.1 century rule: 69–99 are 1969–1999, 00–68 are 2000–2068. */
export const fullYear = (twoDigits: number): number => twoDigits + (twoDigits >= 69 ? 1900 : 2000);

/** Four digits in a place where only a year can stand: after a month, in a full date. */
export function readPlainYear(tokens: Tokens, index: number): ReadNumber | undefined {
  if (tokens.length(index) !== 4 || !isWholeNumber(tokens, index)) return undefined;
  if (
    tokens.gap(index + 1) === gaps.none &&
    tokens.gap(index + 1) !== gaps.paragraph &&
    isGlued(tokens, index + 1)
  )
    return undefined;
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
  if (!isJoined && !tokens.isFurniture) return undefined;
  if (tokens.length(index) !== 2 || !isWholeNumber(tokens, index)) return undefined;
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
