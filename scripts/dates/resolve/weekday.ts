import { weekdayOfNumber, type DayNumber } from '../timeline/day-number.js';
import type { Period } from '../timeline/period.js';
import type { Direction } from './verb-groups.js';

const day = (index: DayNumber): Period => ({ grain: 'day', index });

/** The weekday on the day or in the six days before it. */
export const weekdayUpTo = (anchor: DayNumber, weekday: number): DayNumber =>
  anchor - ((weekdayOfNumber(anchor) - weekday + 7) % 7);

/** The weekday in the seven days after the day. */
export const weekdayAfter = (anchor: DayNumber, weekday: number): DayNumber =>
  weekdayUpTo(anchor, weekday) + 7;

/** A bare weekday: the last one, today's included, unless the words point ahead. */
export function bareWeekday(
  anchor: DayNumber,
  weekday: number,
  direction: Direction | undefined,
): Period {
  const past = weekdayUpTo(anchor, weekday);
  if (direction !== 'future') return day(past);
  return day(past === anchor ? anchor : past + 7);
}

/** Last, this or next Friday, with the other reading where speakers differ: the one of this week or of the next. */
export function determinedWeekday(
  anchor: DayNumber,
  weekday: number,
  which: number,
  direction: Direction | undefined,
): { readonly period: Period; readonly others: readonly Period[] } {
  const inThisWeek = anchor - weekdayOfNumber(anchor) + weekday;
  if (which === 0) {
    const isPast = direction === 'past' && inThisWeek > anchor;
    return { period: day(isPast ? inThisWeek - 7 : inThisWeek), others: [] };
  }
  // "Friday of last week" leaves no doubt which week is meant.
  if (Math.abs(which) === 10) return { period: day(inThisWeek + (which / 10) * 7), others: [] };
  const strictlyBefore = weekdayUpTo(anchor - 1, weekday);
  const nearestOne = which < 0 ? strictlyBefore : weekdayAfter(anchor, weekday);
  const ofOtherWeek = inThisWeek + which * 7;
  return { period: day(nearestOne), others: nearestOne === ofOtherWeek ? [] : [day(ofOtherWeek)] };
}
