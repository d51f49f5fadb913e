import { edtfOf, hull, type Interval, precisionOf } from '../interval.js';
import type { DateBasis, DatePrecision, TimeReference } from '../terms.js';
import type { ClockTime, Match } from '../grammar/meaning.js';
import type { Tokens } from '../lexicon/tokens.js';
import { firstYear, isoDayOf, isoYear, lastYear } from '../timeline/day-number.js';
import { at, boundsOf, type Period, split, timexOf } from '../timeline/period.js';
import type { TimeExpression, TimeReading } from '../time-expression.js';
import type { Resolution } from './resolution.js';

/** EDTF of level 0 or 1; what it has no value for (a week, a quarter, a half) is the interval of its days. */
export function edtfOfPeriod(period: Period): string {
  const { grain, index } = period;
  switch (grain) {
    case 'day':
    case 'month':
    case 'year':
      return timexOf(period);
    case 'season': {
      const [year, season] = split(index, 4);
      return `${isoYear(year)}-${21 + season}`;
    }
    case 'decade':
      return `${timexOf(period)}X`;
    case 'century':
      return `${timexOf(period)}XX`;
    case 'week':
    case 'weekend':
    case 'quarter':
    case 'half':
    case 'millennium': {
      const [first, last] = boundsOf(period);
      return `${isoDayOf(first)}/${isoDayOf(last)}`;
    }
    default:
      return grain satisfies never;
  }
}

export function intervalOf(period: Period): Interval {
  const [first, last] = boundsOf(period);
  return { earliest: isoDayOf(first), latest: isoDayOf(last) };
}

/** A period stays inside the years EDTF and our day columns can print. */
export const isPrintable = (period: Period): boolean => {
  const [first, last] = boundsOf(period);
  return first <= last && first >= at(firstYear, 1, 1) + 3 && last <= at(lastYear, 12, 31) - 3;
};

/** As `precisionOf` of its bounds, read from the grain. */
export const precisionOfPeriod = ({ grain }: Period): DatePrecision =>
  grain === 'day' || grain === 'week' || grain === 'month' || grain === 'year' ? grain : 'range';

const bases: Readonly<Record<TimeReference, DateBasis>> = {
  absolute: 'stated',
  partial: 'partial',
  weekday: 'weekday',
  deictic: 'deictic',
  anaphoric: 'relative',
  vague: 'deictic',
};

const pad = (value: number): string => String(value).padStart(2, '0');

const timeOfDay = ({ hour, minute = 0, second }: ClockTime): string =>
  [hour, minute, second].flatMap((part) => (part === undefined ? [] : [pad(part)])).join(':');

function valueOf({ value, period, dayPart, clock }: Resolution): string {
  if (!period) return value ?? 'XXXX';
  if (clock) return `${timexOf(period)}T${timeOfDay(clock)}`;
  return dayPart === undefined ? timexOf(period) : `${timexOf(period)}T${dayPart}`;
}

/** A fiscal year or an approximate date is not an exact one: EDTF marks it with a tilde, which leaves its bounds alone. */
function edtfFor(period: Period, isApproximate: boolean): string {
  const edtf = edtfOfPeriod(period);
  return isApproximate && !edtf.includes('/') ? `${edtf}~` : edtf;
}

const readingOf = (period: Period): TimeReading => ({
  value: timexOf(period),
  edtf: edtfOfPeriod(period),
  ...intervalOf(period),
});

type Dated = Pick<TimeExpression, 'edtf' | 'earliest' | 'latest' | 'precision' | 'kind'>;

function dated({ period, stretch, isFiscal, type }: Resolution, { mod }: Match): Dated {
  if (period && isPrintable(period)) {
    const interval = intervalOf(period);
    const isDay = interval.earliest === interval.latest;
    const edtf = edtfFor(period, mod === 'APPROX' || isFiscal === true);
    return {
      edtf,
      ...interval,
      precision: precisionOfPeriod(period),
      ...(isDay ? {} : { kind: 'window' as const }),
    };
  }
  if (!stretch || type !== 'DURATION') return {};
  const interval: Interval = { earliest: isoDayOf(stretch[0]), latest: isoDayOf(stretch[1]) };
  return { edtf: edtfOf(interval), ...interval, precision: precisionOf(interval), kind: 'span' };
}

/** What several readings leave open: the bounds are those of all, and none is preferred. */
function openBetween(readings: readonly TimeReading[]): Dated {
  const intervals = readings.map(({ earliest = null, latest = null }): Interval => ({
    earliest,
    latest,
  }));
  const interval = intervals.reduce(hull);
  return { edtf: edtfOf(interval), ...interval, precision: precisionOf(interval), kind: 'window' };
}

/** The public form of a resolved match. */
export function expressionOf(tokens: Tokens, match: Match, resolution: Resolution): TimeExpression {
  const start = tokens.start(match.start);
  const end = tokens.end(match.end - 1);
  const { type, reference, anchor, others } = resolution;
  const periods = [resolution.period, ...(others ?? [])].filter((each) => each !== undefined);
  const readings = periods.length > 1 ? periods.filter(isPrintable).map(readingOf) : [];
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    type,
    value: valueOf(resolution),
    ...(match.mod === undefined ? {} : { mod: match.mod }),
    ...(readings.length > 1 ? openBetween(readings) : dated(resolution, match)),
    reference,
    basis: bases[reference],
    ...(anchor === undefined ? {} : { anchor }),
    rule: match.rule,
    ...(readings.length > 1 ? { readings } : {}),
  };
}
