import { type DayNumber } from '../timeline/day-number.js';
import type { Period } from '../timeline/period.js';
import type { Direction } from './verb-groups.js';
/** The weekday on the day or in the six days before it. */
export declare const weekdayUpTo: (anchor: DayNumber, weekday: number) => DayNumber;
/** The weekday in the seven days after the day. */
export declare const weekdayAfter: (anchor: DayNumber, weekday: number) => DayNumber;
/** A bare weekday: the last one, today's included, unless the words point ahead. */
export declare function bareWeekday(anchor: DayNumber, weekday: number, direction: Direction | undefined): Period;
/** Last, this or next Friday, with the other reading where speakers differ: the one of this week or of the next. */
export declare function determinedWeekday(anchor: DayNumber, weekday: number, which: number, direction: Direction | undefined): {
    readonly period: Period;
    readonly others: readonly Period[];
};
