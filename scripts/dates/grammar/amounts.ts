import { classesOf, setOf, wordClass, type TimeUnit } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import type { TimexMod } from '../terms.js';
import { isHyphen } from './joints.js';
import { readCount } from './numbers.js';
import { phrasesOf, readPhrase } from '../lexicon/phrases.js';

/** A count of a unit: "three days", "a year and a half", "several weeks", "two to three weeks". */
export interface Amount {
  readonly unit: TimeUnit;
  /** Undefined when only a few, several, some are said. */
  readonly count: number | undefined;
  readonly end: number;
  readonly mod?: TimexMod | undefined;
  /** "a" or "an", no figure. */
  readonly isArticle?: boolean;
  /** Joined by a hyphen: an adjective. */
  readonly isHyphenated?: boolean;
}

const vagueCounts = phrasesOf({
  couple: 'a couple of, the couple of, couple of, a couple',
  some: 'a few, a number of, several, few, many, numerous, countless, some, dozens of, hundreds of, thousands of',
});

interface Quantity {
  readonly count: number | undefined;
  readonly end: number;
  readonly mod?: TimexMod | undefined;
  readonly isArticle?: boolean;
}

const numeral = classesOf('digits cardinal determiner');

function readQuantity(tokens: Tokens, index: number): Quantity | undefined {
  const counted = tokens.has(index, numeral) ? readCount(tokens, index) : undefined;
  if (counted) {
    const joined = tokens.lexeme(counted.end).word;
    if (joined === 'to' || joined === 'or' || joined === '-') {
      const upper = readCount(tokens, counted.end + 1);
      if (upper && upper.value > counted.value && upper.value < 1000)
        return { count: undefined, end: upper.end };
    }
    return { count: counted.value, end: counted.end };
  }
  const phrase = readPhrase(tokens, index, vagueCounts);
  if (phrase) {
    const isCouple = phrase.meaning === 'couple';
    return {
      count: isCouple ? 2 : undefined,
      end: index + phrase.words.length,
      mod: isCouple ? 'APPROX' : undefined,
    };
  }
  const isArticle = tokens.is(index, 'a') || tokens.is(index, 'an');
  if (isArticle && tokens.is(index + 1, 'half'))
    return { count: 0.5, end: tokens.is(index + 2, '-') ? index + 3 : index + 2 };
  if (tokens.is(index, 'half') && (tokens.is(index + 1, 'a') || tokens.is(index + 1, 'an')))
    return { count: 0.5, end: index + 2 };
  return isArticle ? { count: 1, end: index + 1, isArticle: true } : undefined;
}

const between = wordClass.fiscal;
const fillers = setOf(
  'more additional full whole straight consecutive long short business working trading other successive extra',
);

/** How far behind the first word of a count its unit may stand: two hundred and twenty-five thousand years. */
const unitReach = 12;

/** Most counts are of other things; four rules ask for the amount at each. */
function isUnitNear(tokens: Tokens, index: number): boolean {
  for (let at = index + 1; at < index + unitReach; at += 1)
    if (tokens.has(at, wordClass.unit)) return true;
  return false;
}

/** An amount of time at a token, or undefined. */
export function readAmount(tokens: Tokens, index: number): Amount | undefined {
  if (!isUnitNear(tokens, index)) return undefined;
  const quantity = readQuantity(tokens, index);
  if (!quantity) return undefined;
  let at = quantity.end;
  const isHyphenated = isHyphen(tokens, at);
  if (isHyphenated) at += 1;
  else if (fillers.has(tokens.word(at)) || tokens.has(at, between)) at += 1;
  const { unit, word } = tokens.lexeme(at);
  if (!unit || word === 'half' || word === 'halves' || unit.letter === 'HF') return undefined;
  if (unit.grain === 'weekend' && quantity.isArticle) return undefined;
  const needsPlural = quantity.count === undefined && !isHyphenated;
  if (needsPlural && !unit.plural && !tokens.is(index, 'some')) return undefined;
  // "About three-quarters of its food": parts of a whole.
  if (unit.grain === 'quarter' && unit.plural && isHyphenated && tokens.is(at + 1, 'of'))
    return undefined;
  const isSecond = word === 'second';
  if (isSecond && (quantity.isArticle || quantity.count !== 1)) return undefined;
  const withHalf = tokens.is(at + 1, 'and') && tokens.is(at + 2, 'a') && tokens.is(at + 3, 'half');
  const count = withHalf && quantity.count !== undefined ? quantity.count + 0.5 : quantity.count;
  return {
    unit,
    count,
    end: withHalf ? at + 4 : at + 1,
    mod: quantity.mod,
    isArticle: quantity.isArticle ?? false,
    isHyphenated,
  };
}

/** Larger units in the unit their duration is written in: 2 decades are 20 years, a fortnight two weeks. */
const scaled: Readonly<Record<string, readonly [letter: string, factor: number]>> = {
  DE: ['Y', 10],
  CE: ['Y', 100],
  ML: ['Y', 1000],
  FN: ['W', 2],
  WE: ['D', 2],
};

/** What half of a unit is counted in. */
const halves: Readonly<Record<string, readonly [letter: string, count: number]>> = {
  Y: ['M', 6],
  H: ['M', 30],
  M: ['D', 15],
  D: ['H', 12],
  Q: ['D', 45],
};

/** TIMEX3 duration: P3D, PT90M, P2Y6M, PXW. */
export function durationValue(unit: TimeUnit, count: number | undefined): string {
  const [letter, factor] = scaled[unit.letter] ?? [unit.letter, 1];
  const prefix = unit.isClock ? 'PT' : 'P';
  if (count === undefined)
    return factor === 1
      ? `${prefix}X${letter}`
      : `${prefix}X${unit.letter === 'FN' ? 'W' : unit.letter}`;
  const total = count * factor;
  const whole = Math.floor(total);
  if (whole === total) return `${prefix}${whole}${letter}`;
  const half = halves[unit.isClock && letter === 'M' ? '' : letter];
  if (total - whole === 0.5) {
    if (unit.isClock && letter === 'M') return `PT${whole}M30S`;
    if (letter === 'D') return whole === 0 ? 'PT12H' : `P${whole}DT12H`;
    if (half) return `${prefix}${whole > 0 ? `${whole}${letter}` : ''}${half[1]}${half[0]}`;
  }
  return `${prefix}${total}${letter}`;
}
