import { type IsoDay } from './calendar.js';
export type DateOrder = 'day_first' | 'month_first';
/** One way to read a numeric date. `day` is undefined when the calendar has no such day. */
export interface NumericReading {
    readonly order: DateOrder | 'year_first';
    readonly day: IsoDay | undefined;
}
/** Every reading of a numeric date: one when the year comes first, else one per order. Empty when it is none. */
export declare function readNumericDate(text: string): NumericReading[];
