import { type Interval } from './interval.js';
import type { DateOrder } from './numeric-date.js';
import type { TimeExpression } from './time-expression.js';
export interface ResolveOptions {
    /** When the text was published: an ISO day, or the bounds of it where the day is not known. */
    readonly anchor: string | Interval;
    /** Which number comes first in the publisher's numeric dates, where that is known. */
    readonly dateOrder?: DateOrder;
}
/**
 * Every temporal expression of an English text, in order and without overlap, each with its TIMEX3 value, EDTF value and bounds.
 * Time and memory grow linearly with the text. Anchored on an interval, what depends on the day of writing comes back as the hull
 * of its readings from both ends.
 * @throws RangeError when the anchor is no calendar day, or its bounds are in the wrong order.
 */
export declare function resolveDates(text: string, { anchor, dateOrder }: ResolveOptions): TimeExpression[];
