import { wordClass } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import { pad } from '../timeline/day-number.js';
import { durationValue, readAmount } from './amounts.js';
import { readMonth, readWeekday } from './date-parts.js';
import { matched, type Match, type Read } from './meaning.js';

const frequencies: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  yearly: 'P1Y',
  annually: 'P1Y',
  hourly: 'PT1H',
  semiannually: 'P6M',
};

/** Daily, weekly, annually; not "annual" and "quarterly", which name a kind of report as often as a rhythm. */
export function matchFrequency(tokens: Tokens, index: number): Match | undefined {
  const value = frequencies[tokens.word(index)];
  // "The Daily Mirror": part of a name.
  if (tokens.isCapital(index) && tokens.isCapital(index + 1)) return undefined;
  return value === undefined
    ? undefined
    : matched(index, index + 1, 'frequency', { kind: 'set', value });
}

/** TIMEX3 set of a weekday, a month or a part of every day. */
const weekdaySet = (weekday: number, dayPart: string | undefined): string =>
  `XXXX-WXX-${weekday}${dayPart === undefined ? '' : `T${dayPart}`}`;

function readEach(tokens: Tokens, index: number): Read<{ readonly value: string }> {
  const isOther = tokens.is(index, 'other');
  const at = isOther ? index + 1 : index;
  const weekday = readWeekday(tokens, at);
  if (weekday) {
    const { dayPart } = tokens.lexeme(weekday.end);
    return {
      value: weekdaySet(weekday.value, dayPart),
      end: dayPart ? weekday.end + 1 : weekday.end,
    };
  }
  const month = readMonth(tokens, at);
  if (month) return { value: `XXXX-${pad(month.value)}`, end: month.end };
  const { unit, season, dayPart } = tokens.lexeme(at);
  if (season !== undefined)
    return { value: `XXXX-${['SP', 'SU', 'FA', 'WI'][season] ?? ''}`, end: at + 1 };
  if (dayPart !== undefined) return { value: `XXXX-XX-XXT${dayPart}`, end: at + 1 };
  if (unit && !unit.plural && unit.letter !== 'HF') {
    return {
      value: durationValue(unit, isOther ? 2 : 1),
      end: at + 1,
    };
  }
  const amount = readAmount(tokens, at);
  return amount && !amount.isArticle && amount.count !== undefined
    ? { value: durationValue(amount.unit, amount.count), end: amount.end }
    : undefined;
}

/** Every year; each Thursday; every other day; every five years; each July. */
export function matchEvery(tokens: Tokens, index: number): Match | undefined {
  if (!tokens.is(index, 'every') && !tokens.is(index, 'each')) return undefined;
  const each = readEach(tokens, index + 1);
  return each && matched(index, each.end, 'every', { kind: 'set', value: each.value });
}

/** Mondays; Tuesday nights. */
export function matchPluralWeekday(tokens: Tokens, index: number): Match | undefined {
  const { weekday, word, isShort } = tokens.lexeme(index);
  if (weekday === undefined || isShort || !tokens.isCapital(index)) return undefined;
  const part = tokens.lexeme(index + 1);
  const isPluralPart = part.dayPart !== undefined && part.word.endsWith('s');
  if (!word.endsWith('s') && !isPluralPart) return undefined;
  const hasPart = part.dayPart !== undefined;
  return matched(index, hasPart ? index + 2 : index + 1, 'plural-weekday', {
    kind: 'set',
    value: weekdaySet(weekday, part.dayPart),
  });
}

/** Per year; twice a week is read as a rate by its amount. */
export function matchPer(tokens: Tokens, index: number): Match | undefined {
  if (tokens.word(index) !== 'per' || !tokens.has(index + 1, wordClass.unit)) return undefined;
  const { unit } = tokens.lexeme(index + 1);
  if (!unit || unit.isClock || unit.plural || unit.letter === 'HF') return undefined;
  return matched(index, index + 2, 'per', { kind: 'set', value: durationValue(unit, 1) });
}
