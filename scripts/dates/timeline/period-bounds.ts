import type { DatePrecision } from '../terms.js';
import type { Interval } from '../interval.js';
import { firstYear, isoDayOf, isoYear, lastYear } from './day-number.js';
import { at, boundsOf, split, timexOf, type Period } from './period.js';

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
