import type { Code } from '../model/codes.js';
import { type IsoDay } from './calendar.js';
/** A stretch of days, both ends inclusive; null is an open end. */
export interface Interval {
    readonly earliest: IsoDay | null;
    readonly latest: IsoDay | null;
}
/** Null as an earliest bound is before, as a latest bound after, every day. */
export declare const isOrdered: ({ earliest, latest }: Interval) => boolean;
export declare const sameInterval: (a: Interval | undefined, b: Interval | undefined) => boolean;
/** The days in both, or undefined when there is none. */
export declare function intersection(a: Interval, b: Interval): Interval | undefined;
/** The smallest interval that holds both. */
export declare function hull(a: Interval, b: Interval): Interval;
/** What the bounds amount to: a whole day, ISO week, month or year, any other range, or an open interval. */
export declare function precisionOf({ earliest, latest }: Interval): Code<'date_precision'>;
/** The EDTF value that says no more and no less than the bounds. */
export declare function edtfOf(interval: Interval): string;
