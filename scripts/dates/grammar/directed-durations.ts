import type { Tokens } from '../lexicon/tokens.js';
import { durationValue, readAmount } from './amounts.js';
import { isAge } from './durations.js';
import { matched, type Match } from './meaning.js';

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
  if (
    !isPast ||
    !unit ||
    unit.plural ||
    unit.grain === undefined ||
    unit.grain === 'weekend' ||
    unit.letter === 'HF'
  )
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
