import type { Claim } from './evidence.js';
import type { DateOrder, NumericReading } from '../numeric-date.js';
/** Which number comes first in a page’s numeric dates, and how that is known. */
export interface KnownOrder {
    readonly order: DateOrder;
    readonly why: string;
}
export declare const orderWords: {
    readonly day_first: "day before month";
    readonly month_first: "month before day";
};
/** The readings of a numeric date that the calendar and the known order leave, and those they rule out. */
export declare function readNumeric(readings: readonly NumericReading[], known: KnownOrder | undefined): Pick<Claim, 'days' | 'excluded'>;
