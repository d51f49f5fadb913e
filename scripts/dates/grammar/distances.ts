import { setOf } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import type { Grain } from '../timeline/period.js';
import { type Amount, durationValue, readAmount } from './amounts.js';
import { matched, type Match, type Meaning } from './meaning.js';

interface Direction {
  readonly sign: 1 | -1;
  readonly origin: 'anchor' | 'focus';
  readonly end: number;
}

/** The word after an amount that makes it a distance from now, or from what was told last. */
function readDirection(tokens: Tokens, index: number): Direction | undefined {
  switch (tokens.word(index)) {
    case 'ago':
      return { sign: -1, origin: 'anchor', end: index + 1 };
    case 'earlier':
    case 'previously':
      return { sign: -1, origin: 'focus', end: index + 1 };
    case 'later':
    case 'afterward':
    case 'afterwards':
    case 'hence':
      return { sign: 1, origin: 'focus', end: index + 1 };
    case 'from': {
      const isNow = tokens.is(index + 1, 'now') || tokens.is(index + 1, 'today');
      return isNow ? { sign: 1, origin: 'anchor', end: index + 2 } : undefined;
    }
    case 'before':
      return isAdverb(tokens, index) ? { sign: -1, origin: 'focus', end: index + 1 } : undefined;
    case 'after':
      return isAdverb(tokens, index) ? { sign: 1, origin: 'focus', end: index + 1 } : undefined;
    default:
      return undefined;
  }
}

/** "The day before" without an object: a stop, a comma or a conjunction follows. */
const isAdverb = (tokens: Tokens, index: number): boolean =>
  index + 1 >= tokens.count || stops.has(tokens.word(index + 1));
const stops = setOf('. , ; " ) ?');

/** Wholes a distance is counted in on the calendar; an hour or a minute ago is not a date. */
const grainFor = ({ unit }: Amount): Grain | undefined =>
  unit.grain ?? (unit.letter === 'FN' ? 'week' : undefined);

const fractionMonths: Partial<Record<Grain, number>> = { year: 12, decade: 120 };

const wholes = setOf('day week month year');

/** Three days ago; two years later; a year and a half earlier; several years ago; the day before. */
export function matchDistance(tokens: Tokens, index: number): Match | undefined {
  const isDay = tokens.is(index, 'the') && wholes.has(tokens.word(index + 1));
  const { unit } = tokens.lexeme(index + 1);
  const amount: Amount | undefined =
    isDay && unit
      ? { unit, count: 1, end: index + 2 }
      : (readAmount(tokens, index) ?? readPluralUnit(tokens, index));
  if (!amount || amount.isHyphenated) return undefined;
  const isOrSo = tokens.is(amount.end, 'or') && tokens.is(amount.end + 1, 'so');
  const direction = readDirection(tokens, isOrSo ? amount.end + 2 : amount.end);
  if (!direction || (isDay && direction.origin === 'anchor')) return undefined;
  const { sign, origin, end } = direction;
  const grain = grainFor(amount);
  // Nobody knows the hour of the writing, so hours and minutes are lengths.
  if (grain === undefined) {
    const value = durationValue(amount.unit, amount.count);
    return matched(index, end, 'clock-distance', { kind: 'duration', value });
  }
  const single = !isDay && amount.count === 1 && grain === 'year' && sign === -1;
  if (single) {
    const meaning: Meaning = { kind: 'comparison', years: 1, origin, isComparing: false };
    return matched(index, end, origin === 'anchor' ? 'year-ago' : 'year-earlier', meaning);
  }
  const whole =
    amount.count === undefined
      ? undefined
      : Math.floor(amount.count * (amount.unit.letter === 'FN' ? 2 : 1));
  const rest = amount.count === undefined ? 0 : amount.count - Math.floor(amount.count);
  const meaning: Meaning = {
    kind: 'offset',
    grain,
    amount: whole,
    sign,
    origin,
    restMonths:
      rest > 0 && fractionMonths[grain] !== undefined
        ? Math.round(rest * (fractionMonths[grain] ?? 0))
        : undefined,
  };
  const mod = isOrSo ? 'APPROX' : amount.mod;
  return matched(index, end, origin === 'anchor' ? 'ago' : 'earlier-later', meaning, mod);
}

/** Years ago; decades later: no count at all. */
function readPluralUnit(tokens: Tokens, index: number): Amount | undefined {
  const { unit } = tokens.lexeme(index);
  return unit?.plural && unit.letter !== 'S'
    ? { unit, count: undefined, end: index + 1 }
    : undefined;
}

/** "said two weeks before European leaders hoped": the distance belongs to the saying, so it is counted back from the writing. */
export function matchSaidBefore(tokens: Tokens, index: number): Match | undefined {
  const before = tokens.lexeme(index - 1).word;
  if (before !== 'said' && before !== 'told') return undefined;
  const amount = readAmount(tokens, index);
  const grain = amount && grainFor(amount);
  if (
    !amount ||
    grain === undefined ||
    amount.count === undefined ||
    !tokens.is(amount.end, 'before')
  )
    return undefined;
  const meaning: Meaning = {
    kind: 'offset',
    grain,
    amount: Math.floor(amount.count),
    sign: -1,
    origin: 'anchor',
  };
  return matched(index, amount.end + 1, 'said-before', meaning);
}
