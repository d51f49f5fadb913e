import { setOf, wordClass } from '../lexicon/lexeme.js';
import { shapeIds } from '../lexicon/lexicon.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { durationValue, readAmount } from './amounts.js';
import { isHyphen } from './joints.js';
import { type Match, matched, unitFrom } from './meaning.js';
import { isTitle } from './name-guard.js';
import { readOrdinal } from './numbers.js';

/** "37 years old", "a 44-year-old": ages measure people, not times. */
const isAge = (tokens: Tokens, end: number): boolean => {
  const at = tokens.is(end, '-') ? end + 1 : end;
  const word = tokens.word(at);
  return word === 'old' || word === 'olds' || (word === 'of' && tokens.word(at + 1) === 'age');
};

const rateMarks = setOf(
  '% times twice once share shares dollars percent pct million billion cents',
);

/** "$5 a year", "four flights a week": the unit is how often, not how long. */
const isRate = (tokens: Tokens, index: number): boolean =>
  (rateMarks.has(tokens.word(index - 1)) ||
    tokens.id(index - 1) === shapeIds.plural ||
    tokens.id(index - 1) === shapeIds.digits) &&
  tokens.gap(index) !== gaps.paragraph;

/** Five years; a two-day visit; several weeks; 2 1/2 years; a year or two; half an hour. Ages are not times. */
export function matchDuration(tokens: Tokens, index: number): Match | undefined {
  const amount = readAmount(tokens, index);
  if (!amount || isAge(tokens, amount.end) || isTitle(tokens, amount.end - 1)) return undefined;
  const { unit, count, end, mod } = amount;
  if (
    amount.isHyphenated &&
    tokens.is(end, '-') &&
    tokens.gap(end) === gaps.none &&
    !tokens.is(end + 1, 'long')
  )
    return undefined;
  const value = durationValue(unit, count);
  if (amount.isArticle) {
    if (tokens.is(end, '-') || unit.grain === 'quarter' || unit.grain === 'half') return undefined;
    // "From a fiscal year to a calendar year": a kind of year, not its length.
    if (end > index + 2 && tokens.has(end - 2, wordClass.fiscal)) return undefined;
    if (isRate(tokens, index)) return matched(index, end, 'rate', { kind: 'set', value });
    const isOrTwo = tokens.is(end, 'or') && tokens.is(end + 1, 'two');
    if (isOrTwo)
      return matched(index, end + 2, 'duration', {
        kind: 'duration',
        value: durationValue(unit, undefined),
      });
  }
  const isOrSo = tokens.is(end, 'or') && tokens.is(end + 1, 'so');
  const start = amount.isHyphenated && amount.isArticle ? index + 1 : index;
  return matched(
    start,
    isOrSo ? end + 2 : end,
    'duration',
    { kind: 'duration', value, grain: unit.grain, amount: count },
    isOrSo ? 'APPROX' : mod,
  );
}

const plainCues = setOf(
  'for in within after over of take takes took taken lasted spent recent coming past the future early or',
);
const stretchModifiers = setOf('recent coming past early future next');
/** After "the years" and the like, what says that a stretch of time is meant. */
const stretchCues = setOf('of before after ahead following since that when to in');

/** For years; within weeks; recent months; coming weeks; the weeks ahead: no count at all. */
export function matchPlainPlural(tokens: Tokens, index: number): Match | undefined {
  const isArticle = tokens.is(index, 'the');
  const first = isArticle ? index + 1 : index;
  const word = tokens.word(first);
  const isModified = stretchModifiers.has(word);
  const at = isModified ? first + 1 : first;
  const { unit } = tokens.lexeme(at);
  if (!unit?.plural || unit.letter === 'S' || unit.letter === 'WE') return undefined;
  const isStretch =
    stretchCues.has(tokens.word(at + 1)) ||
    tokens.is(index - 1, 'over') ||
    tokens.is(index - 1, 'through');
  // "The early hours" are of a day.
  if (word === 'early' && unit.isClock) return undefined;
  const isCued = isModified || (isArticle ? isStretch : plainCues.has(tokens.word(index - 1)));
  if (!isCued || isAge(tokens, at + 1)) return undefined;
  if (word === 'future' || (word === 'past' && !isArticle)) {
    const reference = word === 'future' ? 'FUTURE_REF' : 'PAST_REF';
    return matched(index, at + 1, 'vague-units', { kind: 'vague', reference });
  }
  const isAhead =
    tokens.is(at + 1, 'ahead') || (tokens.is(at + 1, 'to') && tokens.is(at + 2, 'come'));
  const end = isAhead ? (tokens.is(at + 1, 'ahead') ? at + 2 : at + 3) : at + 1;
  return matched(index, end, 'plain-plural', {
    kind: 'duration',
    value: durationValue(unit, undefined),
  });
}

/** A day-long meeting, the decades-long dispute. */
export function matchUnitLong(tokens: Tokens, index: number): Match | undefined {
  const { unit } = tokens.lexeme(index);
  const isLong = isHyphen(tokens, index + 1) && tokens.is(index + 2, 'long');
  if (!unit || !isLong || unit.letter === 'HF' || tokens.gap(index) === gaps.none) return undefined;
  const value = durationValue(unit, unit.plural ? undefined : 1);
  return matched(index, index + 3, 'unit-long', { kind: 'duration', value });
}

/** The second day: counted inside an event, so that only the order is known. */
export function matchOrdinalUnit(tokens: Tokens, index: number): Match | undefined {
  if (!tokens.is(index, 'the')) return undefined;
  const ordinal = readOrdinal(tokens, index + 1);
  if (!ordinal || !tokens.has(ordinal.end, wordClass.unit)) return undefined;
  const { unit } = tokens.lexeme(ordinal.end);
  if (unit?.grain !== 'day' || unit.plural || ordinal.value === 1) return undefined;
  const meaning = unitFrom('focus', unit.grain, 0, { isBare: true });
  return matched(index, ordinal.end + 1, 'ordinal-day', meaning);
}

const towards: Readonly<Record<string, 1 | -1 | 0>> = {
  past: -1,
  last: -1,
  previous: -1,
  preceding: -1,
  latest: -1,
  next: 1,
  coming: 1,
  following: 1,
  first: 0,
  final: 0,
  recent: -1,
};

/** The past two months; the next few days; the first nine months; the six months; these three years; the past month. */
export function matchDirectedDuration(tokens: Tokens, index: number): Match | undefined {
  const word = tokens.word(index);
  const isArticle = word === 'the' || word === 'these' || word === 'those' || word === 'its';
  let at = isArticle ? index + 1 : index;
  let direction = towards[tokens.word(at)];
  if (direction !== undefined) at += 1;
  else if (!isArticle) return undefined;
  if (direction === 0 && !isArticle) return undefined;
  if (tokens.is(at, 'full')) at += 1;
  const amount = readAmount(tokens, at);
  if (amount && !amount.isArticle && !amount.isHyphenated && !isAge(tokens, amount.end)) {
    if (!isArticle && !amount.unit.plural) return undefined;
    const { unit, count } = amount;
    if (direction === undefined && count === undefined) direction = 0;
    const isOrSo = tokens.is(amount.end, 'or') && tokens.is(amount.end + 1, 'so');
    // "The two-day rally": an adjective, and the article belongs to its noun.
    const isAdjective = direction === undefined && !unit.plural && count !== 1;
    return matched(
      isAdjective ? at : index,
      isOrSo ? amount.end + 2 : amount.end,
      direction ? 'directed-duration' : 'definite-duration',
      {
        kind: 'duration',
        value: durationValue(unit, count),
        towards: direction === 0 || tokens.is(amount.end, 'of') ? undefined : direction,
        grain: unit.grain,
        amount: count,
      },
      isOrSo ? 'APPROX' : amount.mod,
    );
  }
  return matchPastUnit(tokens, index, at, direction);
}

/** The past month, over the past year: the stretch that ends with the telling, not the calendar unit before. */
function matchPastUnit(
  tokens: Tokens,
  start: number,
  at: number,
  direction: 1 | -1 | 0 | undefined,
): Match | undefined {
  const isPast =
    tokens.is(at - 1, 'past') || (tokens.is(at - 1, 'coming') && tokens.is(start, 'the'));
  const { unit } = tokens.lexeme(at);
  if (!isPast || !unit?.grain || unit.plural || unit.grain === 'weekend' || unit.letter === 'HF')
    return undefined;
  if (tokens.is(at - 2, 'this')) return undefined;
  const meaning = {
    kind: 'duration',
    value: durationValue(unit, 1),
    towards: direction === 1 ? 1 : -1,
    grain: unit.grain,
    amount: 1,
  } as const;
  return matched(start, at + 1, 'past-unit', meaning);
}
