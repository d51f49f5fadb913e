import type { Interval } from '../interval.js';
import { type NumericReading } from '../numeric-date.js';
/** A date as printed: what it gives of year, month and day, or the readings of a numeric one. */
export interface PrintedDate {
    /** UTF-16 offsets in the text it was found in. */
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly year?: number;
    readonly month?: number;
    readonly day?: number;
    readonly numeric?: readonly NumericReading[];
}
/** Full and partial dates that name a month or a year, in printed order; found left to right, never overlapping. */
export declare function findPrintedDates(text: string): PrintedDate[];
/** EDTF of a printed date that gives a year; undefined when the year is missing or the date is numeric. */
export declare function edtfOfPrinted({ year: printedYear, month, day }: PrintedDate): string | undefined;
export declare function boundsOfPrinted(date: PrintedDate): Interval | undefined;
