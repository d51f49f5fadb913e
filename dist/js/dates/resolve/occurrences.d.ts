import type { CalendarFields } from '../grammar/meaning.js';
import { type DayNumber } from '../timeline/day-number.js';
import { type Period } from '../timeline/period.js';
import type { Direction } from './verb-groups.js';
/** The period the fields name in a year; undefined when they name none (29 February). */
export declare function periodIn(fields: CalendarFields, year: number): Period | undefined;
/** Fields that name a stretch by themselves, without any year to find. */
export declare function absolutePeriod(fields: CalendarFields): Period | undefined;
/** Every yearly occurrence around the anchor, in order; a leap day comes only every four years or eight. */
export declare function occurrences(fields: CalendarFields, anchor: DayNumber): readonly Period[];
/** Days between a period and a day; 0 inside it. */
export declare function distance(period: Period, day: DayNumber): number;
/** The occurrence whose middle lies nearest to the day. */
export declare const nearest: (all: readonly Period[], day: DayNumber) => Period | undefined;
/** The last occurrence begun, or ended, by the day. */
export declare const latestBefore: (all: readonly Period[], day: DayNumber, ended: boolean) => Period | undefined;
/** The first occurrence that is not over on the day, or has not begun. */
export declare const firstAfter: (all: readonly Period[], day: DayNumber, unbegun: boolean) => Period | undefined;
/** The occurrence the direction points to; without one, the nearest. */
export declare function occurrenceTowards(all: readonly Period[], day: DayNumber, direction: Direction | undefined): Period | undefined;
/** The same stretch so many years before; for a leap day the 28th. */
export declare function yearsBefore(period: Period, years: number): Period;
