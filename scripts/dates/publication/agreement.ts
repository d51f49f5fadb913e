import { daysBetween, isoDay, type IsoDay, yearOf } from '../timeline/day-number.js';
import type { Candidate } from './evidence.js';

/** A story is printed so many days after its dateline at most; clocks west of the agency are a day behind. */
const nearDays = { before: 1, after: 3 };

/** Whether a page may print on one day what an agency dated another. */
export function isNear(day: IsoDay, agencys: IsoDay): boolean {
  const later = daysBetween(agencys, day);
  return later >= -nearDays.before && later <= nearDays.after;
}

/** The days that a month and day without a year can be, next to a whole date. */
export const daysBeside = (month: number, day: number, other: IsoDay): IsoDay[] =>
  [yearOf(other) - 1, yearOf(other), yearOf(other) + 1].flatMap((year) => {
    const each = isoDay(year, month, day);
    return each !== undefined && isNear(other, each) ? [each] : [];
  });

/** Whether a day agrees with what a candidate prints, with or without its year. */
export const agreesWith = (day: IsoDay, { days, monthDay }: Candidate): boolean =>
  monthDay
    ? daysBeside(monthDay.month, monthDay.day, day).length > 0
    : days.some((each) => isNear(day, each));
