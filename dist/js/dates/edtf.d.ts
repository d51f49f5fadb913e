import { type Interval } from './interval.js';
/**
 * Reads EDTF (ISO 8601-2:2019, as profiled by the Library of Congress) levels 0 and 1, days and coarser, four-digit years: dates,
 * unspecified digits counted from the right (201X, 2004-XX, 1985-04-XX), seasons 21–24, the qualifiers ? ~ %, intervals, open (..)
 * and unknown ends. Times of day and years beyond 9999 are not read: no column of ours holds them.
 */
export type EdtfReading = {
    readonly ok: true;
    readonly bounds: Interval;
} | {
    readonly ok: false;
    readonly problem: string;
};
/** Bounds of an EDTF value; an unknown end (`/2001`) bounds nothing, as an open one (`../2001`) does. */
export declare function readEdtf(value: string): EdtfReading;
/** As `readEdtf`, for values a check has already passed. @throws RangeError naming the value. */
export declare function edtfBounds(value: string): Interval;
