import type { CalendarFields } from '../grammar/meaning.js';
import { civilDay, dayNumber, type DayNumber, isYear, mondayOf } from '../timeline/day-number.js';
import { boundsOf, periodOf, shifted, type Period } from '../timeline/period.js';
import { partOf } from '../timeline/parts.js';
import { holidayIn } from '../timeline/holidays.js';
import type { Direction } from './verb-groups.js';

/** The period the fields name in a year; undefined when they name none (29 February). */
export function periodIn(fields: CalendarFields, year: number): Period | undefined {
  if (!isYear(year)) return undefined;
  if (fields.part) {
    const whole = periodIn({ ...fields, part: undefined }, year);
    return whole && partOf(whole, fields.part);
  }
  if (fields.holiday !== undefined) {
    const day = holidayIn(fields.holiday, year);
    if (day === undefined) return undefined;
    return { grain: 'day', index: day };
  }
  if (fields.week !== undefined) return isoWeekIn(year, fields.week, fields.weekday);
  if (fields.month !== undefined && fields.day !== undefined) {
    const day = dayNumber(year, fields.month, fields.day);
    return day === undefined ? undefined : { grain: 'day', index: day };
  }
  if (fields.month !== undefined) return { grain: 'month', index: year * 12 + fields.month - 1 };
  if (fields.season !== undefined) return { grain: 'season', index: year * 4 + fields.season };
  if (fields.quarter !== undefined)
    return { grain: 'quarter', index: year * 4 + fields.quarter - 1 };
  if (fields.half !== undefined) return { grain: 'half', index: year * 2 + fields.half - 1 };
  return { grain: 'year', index: year };
}

/** A week of a year (ISO 8601), or its weekday. */
function isoWeekIn(year: number, week: number, weekday: number | undefined): Period {
  const monday = mondayOf(dayNumber(year, 1, 4) ?? 0) + (week - 1) * 7;
  return weekday === undefined
    ? periodOf('week', monday)
    : { grain: 'day', index: monday + weekday - 1 };
}

/** Fields that name a stretch by themselves, without any year to find. */
export function absolutePeriod(fields: CalendarFields): Period | undefined {
  if (fields.part) {
    const whole = absolutePeriod({ ...fields, part: undefined });
    return whole && partOf(whole, fields.part);
  }
  if (fields.decade !== undefined) return { grain: 'decade', index: fields.decade };
  if (fields.century !== undefined) return { grain: 'century', index: fields.century };
  return fields.year === undefined ? undefined : periodIn(fields, fields.year);
}

/** Every yearly occurrence around the anchor, in order; a leap day comes only every four years or eight. */
export function occurrences(fields: CalendarFields, anchor: DayNumber): readonly Period[] {
  const { year } = civilDay(anchor);
  const reach = fields.month === 2 && fields.day === 29 ? 8 : 2;
  const found: Period[] = [];
  for (let each = year - reach; each <= year + reach; each += 1) {
    const period = periodIn(fields, each);
    if (period) found.push(period);
  }
  return found;
}

/** Days between a period and a day; 0 inside it. */
export function distance(period: Period, day: DayNumber): number {
  const [first, last] = boundsOf(period);
  return day < first ? first - day : day > last ? day - last : 0;
}

const middle = (period: Period): number => {
  const [first, last] = boundsOf(period);
  return (first + last) / 2;
};

/** The occurrence whose middle lies nearest to the day. */
export const nearest = (all: readonly Period[], day: DayNumber): Period | undefined =>
  [...all].sort(
    (a, b) =>
      distance(a, day) - distance(b, day) || Math.abs(middle(a) - day) - Math.abs(middle(b) - day),
  )[0];

/** The last occurrence begun, or ended, by the day. */
export const latestBefore = (
  all: readonly Period[],
  day: DayNumber,
  ended: boolean,
): Period | undefined => all.findLast((period) => boundsOf(period)[ended ? 1 : 0] <= day);

/** The first occurrence that is not over on the day, or has not begun. */
export const firstAfter = (
  all: readonly Period[],
  day: DayNumber,
  unbegun: boolean,
): Period | undefined => all.find((period) => boundsOf(period)[unbegun ? 0 : 1] >= day);

/** The occurrence the direction points to; without one, the nearest. */
export function occurrenceTowards(
  all: readonly Period[],
  day: DayNumber,
  direction: Direction | undefined,
): Period | undefined {
  switch (direction) {
    case 'past':
      return latestBefore(all, day, false) ?? all[0];
    case 'future':
      return firstAfter(all, day, false) ?? all.at(-1);
    case undefined:
      return nearest(all, day);
    default:
      return direction satisfies never;
  }
}

/** The same stretch so many years before; for a leap day the 28th. */
export function yearsBefore(period: Period, years: number): Period {
  const perYear = { month: 12, season: 4, quarter: 4, half: 2, year: 1 } as const;
  const [first] = boundsOf(period);
  switch (period.grain) {
    case 'month':
    case 'season':
    case 'quarter':
    case 'half':
    case 'year':
      return shifted(period, -years * perYear[period.grain]);
    case 'week':
    case 'weekend':
      return shifted(period, -years * 52);
    case 'day':
    case 'decade':
    case 'century':
    case 'millennium': {
      const { year, month, day } = civilDay(first);
      return periodIn({ month, day: month === 2 && day === 29 ? 28 : day }, year - years) ?? period;
    }
    default:
      return period.grain satisfies never;
  }
}
