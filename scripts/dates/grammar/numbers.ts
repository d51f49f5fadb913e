import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';

export interface ReadNumber {
  readonly value: number;
  readonly end: number;
}

/** A mark that makes one number of the digits around it; a comma only before three of them: "May 6,2013" has lost a space. */
const joinsDigits = (tokens: Tokens, mark: number): boolean => {
  const word = tokens.slice(mark);
  return (
    tokens.gap(mark) === gaps.none &&
    tokens.gap(mark + 1) === gaps.none &&
    tokens.has(mark + 1, wordClass.digits) &&
    (word === ',' ? tokens.length(mark + 1) === 3 : word === '.' || word === '/' || word === ':')
  );
};

/** Whether a run of digits is a number by itself, not a piece of 1,500 or 3.14 or 10:30 or AK47. */
export function isWholeNumber(tokens: Tokens, index: number): boolean {
  if (!tokens.has(index, wordClass.digits)) return false;
  if (tokens.gap(index) === gaps.none && index > 0) {
    if (tokens.has(index - 2, wordClass.digits) && joinsDigits(tokens, index - 1)) return false;
    const before = tokens.slice(index - 1);
    if (!tokens.has(index - 1, wordClass.punctuation) || '$€£¥#@_&+='.includes(before))
      return false;
  }
  if (tokens.gap(index + 1) !== gaps.none) return true;
  return !joinsDigits(tokens, index + 1) && !'%°_@='.includes(tokens.slice(index + 1) || ' ');
}

/** A run of at most four digits that stands alone. */
export function readDigits(tokens: Tokens, index: number, maximum: number): ReadNumber | undefined {
  if (!isWholeNumber(tokens, index) || tokens.length(index) > 4) return undefined;
  const value = Number(tokens.slice(index));
  return value <= maximum ? { value, end: index + 1 } : undefined;
}

/** Seventy-five; seventy five; 17: one number below a hundred, in words. */
function readSmall(tokens: Tokens, index: number): ReadNumber | undefined {
  const first = tokens.lexeme(index).cardinal;
  if (first === undefined || first >= 100 || !tokens.has(index, wordClass.cardinal))
    return undefined;
  if (first >= 20) {
    const at = tokens.is(index + 1, '-') ? index + 2 : index + 1;
    const second = tokens.lexeme(at).cardinal;
    if (second !== undefined && second < 10 && tokens.has(at, wordClass.cardinal))
      return { value: first + second, end: at + 1 };
  }
  return { value: first, end: index + 1 };
}

const scales = setOf('hundred thousand dozen');

/** A number in words up to the thousands: "twenty-four", "two hundred and ten", "a hundred", "two thousand". */
export function readWords(tokens: Tokens, index: number): ReadNumber | undefined {
  const isArticle = tokens.is(index, 'a') || tokens.is(index, 'one');
  const first =
    isArticle && scales.has(tokens.word(index + 1))
      ? { value: 1, end: index + 1 }
      : readSmall(tokens, index);
  if (!first) return undefined;
  let { value, end } = first;
  for (let step = 0; step < 3; step += 1) {
    const multiplier = tokens.lexeme(end).cardinal;
    if (
      multiplier !== undefined &&
      (multiplier === 100 || multiplier === 1000 || tokens.is(end, 'dozen'))
    ) {
      value *= multiplier;
      end += 1;
      continue;
    }
    if (value < 100) break;
    const at = tokens.is(end, 'and') ? end + 1 : end;
    const rest = readSmall(tokens, at);
    if (!rest) break;
    value += rest.value;
    end = rest.end;
  }
  return { value, end };
}

/** 1,500 and 2000 and 3.5; more than nine digits are not a count of time. */
function readFigure(tokens: Tokens, index: number): ReadNumber | undefined {
  if (!tokens.has(index, wordClass.digits) || tokens.length(index) > 9) return undefined;
  if (tokens.gap(index) === gaps.none && index > 0 && !'-(["\'–—'.includes(tokens.slice(index - 1)))
    return undefined;
  let digits = tokens.slice(index);
  let end = index + 1;
  for (let group = 0; group < 3; group += 1) {
    const isGroup =
      tokens.is(end, ',') && tokens.gap(end) === gaps.none && tokens.gap(end + 1) === gaps.none;
    if (!isGroup || !tokens.has(end + 1, wordClass.digits) || tokens.length(end + 1) !== 3) break;
    digits += tokens.slice(end + 1);
    end += 2;
  }
  const isDecimal =
    tokens.is(end, '.') && tokens.gap(end) === gaps.none && tokens.gap(end + 1) === gaps.none;
  if (isDecimal && tokens.has(end + 1, wordClass.digits) && tokens.length(end + 1) < 4) {
    return { value: Number(`${digits}.${tokens.slice(end + 1)}`), end: end + 2 };
  }
  return { value: Number(digits), end };
}

/** Any count: figures, words, "2 1/2", "two and a half". */
export function readCount(tokens: Tokens, index: number): ReadNumber | undefined {
  const whole = readFigure(tokens, index) ?? readWords(tokens, index);
  if (!whole) return undefined;
  const { value, end } = whole;
  const at = tokens.is(end, '-') ? end + 1 : end;
  const isFraction = tokens.gap(at) !== gaps.none || at > end;
  if (
    isFraction &&
    tokens.slice(at) === '1' &&
    tokens.is(at + 1, '/') &&
    tokens.slice(at + 2) === '2'
  ) {
    return { value: value + 0.5, end: at + 3 };
  }
  if (tokens.is(end, 'and') && tokens.is(end + 1, 'a') && tokens.is(end + 2, 'half'))
    return { value: value + 0.5, end: end + 3 };
  return whole;
}

const suffixes = setOf('st nd rd th d');

/** 21st, 3rd; third; twenty-first. */
export function readOrdinal(tokens: Tokens, index: number): ReadNumber | undefined {
  const word = tokens.lexeme(index).ordinal;
  if (word !== undefined) return { value: word, end: index + 1 };
  if (
    tokens.has(index, wordClass.digits) &&
    tokens.length(index) <= 3 &&
    tokens.gap(index + 1) === gaps.none
  ) {
    const isSuffix = suffixes.has(tokens.word(index + 1));
    return isSuffix ? { value: Number(tokens.slice(index)), end: index + 2 } : undefined;
  }
  const tens = tokens.lexeme(index).cardinal;
  if (tens !== undefined && tens >= 20 && tens < 100) {
    const at = tokens.is(index + 1, '-') ? index + 2 : index + 1;
    const ones = tokens.lexeme(at).ordinal;
    if (ones !== undefined && ones < 10) return { value: tens + ones, end: at + 1 };
  }
  return undefined;
}
