import type { DatePrecision } from './terms.js';
import { addDays, monthLength, type IsoDay, weekdayOf } from './timeline/day-number.js';

/** A stretch of days, both ends inclusive; null is an open end. */
export interface Interval {
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}

/** Null as an earliest bound is before, as a latest bound after, every day. */
export const isOrdered = ({ earliest, latest }: Interval): boolean =>
  earliest === null || latest === null || earliest <= latest;

/** Whether what ends on `latest` was over on the day `written`; false where either is not known. */
export const isOverBy = (latest: IsoDay | null, written: IsoDay | null): boolean =>
  latest !== null && written !== null && latest <= written;

export const sameInterval = (a: Interval | undefined, b: Interval | undefined): boolean =>
  a?.earliest === b?.earliest && a?.latest === b?.latest;

/** The days in both, or undefined when there is none. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const earliest =
    a.earliest === null || (b.earliest !== null && b.earliest > a.earliest)
      ? b.earliest
      : a.earliest;
  const latest =
    a.latest === null || (b.latest !== null && b.latest < a.latest) ? b.latest : a.latest;
  const both = { earliest, latest };
  return isOrdered(both) ? both : undefined;
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    earliest:
      a.earliest === null || b.earliest === null
        ? null
        : a.earliest < b.earliest
          ? a.earliest
          : b.earliest,
    latest:
      a.latest === null || b.latest === null ? null : a.latest > b.latest ? a.latest : b.latest,
  };
}

/** What the bounds amount to: a whole day, ISO week, month or year, any other range, or an open interval. */
export function precisionOf({ earliest, latest }: Interval): DatePrecision {
  if (earliest === null || latest === null) return 'open';
  if (earliest === latest) return 'day';
  if (weekdayOf(earliest) === 1 && addDays(earliest, 6) === latest) return 'week';
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))];
  const startsMonth = earliest.endsWith('-01');
  if (startsMonth && latest === `${earliest.slice(0, 8)}${monthLength(year, month)}`)
    return 'month';
  if (earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`) return 'year';
  return 'range';
}

/** The EDTF value that says no more and no less than the bounds. */
export function edtfOf(interval: Interval): string {
  const { earliest, latest } = interval;
  switch (precisionOf(interval)) {
    case 'day':
      return earliest ?? '';
    case 'month':
      return (earliest ?? '').slice(0, 7);
    case 'year':
      return (earliest ?? '').slice(0, 4);
    case 'week':
    case 'range':
    case 'open':
      return `${earliest ?? '..'}/${latest ?? '..'}`;
  }
}
