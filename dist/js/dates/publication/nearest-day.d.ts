import { type IsoDay } from '../calendar.js';
import type { YearlessMention } from './evidence.js';
/** The occurrence of a month-day nearest to a day: a newspaper that means another one prints the year. */
export type Nearest = (month: number, dayOfMonth: number, day: IsoDay) => IsoDay | undefined;
/** Remembers what it has worked out, for thousands of days are tried against the same few month-days. */
export declare function nearestDay(): Nearest;
/** Whether a day of writing agrees with what the text puts in its past or future. */
export declare function fitsMention({ role, month, day }: YearlessMention, each: IsoDay, nearest: Nearest): boolean;
/** Counts how many of the mentions, each month-day once, a day of writing contradicts. */
export declare function conflictsWith(mentions: readonly YearlessMention[]): (day: IsoDay) => number;
