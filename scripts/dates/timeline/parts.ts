import { mondayOf, weekdayOfNumber } from './day-number.js';
import { boundsOf, type Grain, type Period, periodOf, shifted } from './period.js';

/** One part of a longer period: the first Thursday, the last week, the second day. */
export interface Part {
  /** Counted from the beginning from 1, or −1 for the last. */
  readonly rank: number;
  readonly grain: Grain;
  /** 1 = Monday; the grain is then a day. */
  readonly weekday?: number | undefined;
}

/** A week belongs to the period that holds its Thursday (as in ISO 8601), a weekend to that of its Saturday. */
const belongsBy: Partial<Record<Grain, number>> = { week: 3, weekend: 5 };

/** The part of a period; undefined when it has not so many. */
export function partOf(period: Period, { rank, grain, weekday }: Part): Period | undefined {
  const [first, last] = boundsOf(period);
  const from = rank > 0 ? first : last;
  const step = rank > 0 ? rank - 1 : rank + 1;
  const isWithin = (day: number): boolean => day >= first && day <= last;
  if (weekday !== undefined) {
    const off = weekday - weekdayOfNumber(from);
    const index = from + (rank > 0 ? (off + 7) % 7 : -((7 - off) % 7)) + step * 7;
    return isWithin(index) ? { grain: 'day', index } : undefined;
  }
  const belongs = belongsBy[grain];
  if (belongs !== undefined) {
    const edge = mondayOf(from) + belongs;
    const own = rank > 0 ? (edge < first ? 7 : 0) : edge > last ? -7 : 0;
    const day = edge + own + step * 7;
    return isWithin(day) ? periodOf(grain, day) : undefined;
  }
  const part = shifted(periodOf(grain, from), step);
  const [start, end] = boundsOf(part);
  return isWithin(start) && isWithin(end) ? part : undefined;
}

/** The weekend nearest to a day: on a Monday or Tuesday the one just over. */
const weekendAt = (day: number): Period => periodOf('weekend', day - 2);

/** The week that holds the day a period begins, or the weekend beside it. */
export const aroundStart = (period: Period, grain: 'week' | 'weekend'): Period => {
  const [first] = boundsOf(period);
  return grain === 'week' ? periodOf('week', first) : weekendAt(first);
};

/** The whole unit, or the weekday, next before or after a period: the week after Easter, the Friday before May 7. */
export function besides(
  period: Period,
  { grain, weekday }: Omit<Part, 'rank'>,
  by: 1 | -1,
): Period {
  const [first, last] = boundsOf(period);
  if (weekday !== undefined) {
    const from = by > 0 ? last + 1 : first - 1;
    const off = (weekday - weekdayOfNumber(from) + 7) % 7;
    return { grain: 'day', index: by > 0 ? from + off : from - ((7 - off) % 7) };
  }
  const own = periodOf(grain, by > 0 ? last : first);
  const [start, end] = boundsOf(own);
  const isBeside = by > 0 ? start > last : end < first;
  return isBeside ? own : shifted(own, by);
}
