import type { IsoDay } from '../calendar.js';
/**
 * A day as an integer: days since 1970-01-01, proleptic Gregorian. The calendar itself is Temporal's; each month is asked
 * once and remembered, since a text of a few megabytes holds tens of thousands of dates in a few hundred months.
 */
export type DayNumber = number;
interface CivilDay {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}
export declare const firstYear = 0;
export declare const lastYear = 9999;
export declare const isYear: (year: number) => boolean;
/** Days in the month, or 0 when there is no such month. */
export declare const monthLength: (year: number, month: number) => number;
/** The day's number, or undefined when the calendar has no such day. */
export declare function dayNumber(year: number, month: number, day: number): DayNumber | undefined;
/** Year, month and day of a number; the month is found from Temporal's own date, once per day asked. */
export declare function civilDay(number: DayNumber): CivilDay;
/** 1 = Monday … 7 = Sunday; 1970-01-01 was a Thursday. */
export declare const weekdayOfNumber: (number: DayNumber) => number;
/** Monday of the ISO 8601 week. */
export declare const mondayOf: (number: DayNumber) => DayNumber;
/** ISO 8601 week and the year it belongs to: the year of its Thursday. */
export declare function isoWeekOf(number: DayNumber): {
    readonly year: number;
    readonly week: number;
};
export declare const isoYear: (year: number) => string;
export declare const isoMonth: (year: number, month: number) => string;
export declare function isoDayOf(number: DayNumber): IsoDay;
/** The number of an ISO day. @throws RangeError when the calendar has no such day. */
export declare function numberOfIsoDay(iso: IsoDay): DayNumber;
export {};
