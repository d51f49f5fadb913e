import { type DayNumber } from './day-number.js';
/** The units news text counts calendar time in. */
export type Grain = 'day' | 'week' | 'weekend' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'millennium';
/**
 * One whole unit of the calendar. `index` counts units of the grain, so that the next one is index + 1: days since 1970, Mondays
 * in weeks, year × 12 + month, year × 4 + season or quarter, year × 2 + half, the year, the year over 10, over 100, over 1000.
 * Seasons are meteorological, of the northern hemisphere; the winter belongs to the year of its December, as in EDTF.
 */
export interface Period {
    readonly grain: Grain;
    readonly index: number;
}
/** The year of an index that counts `parts` a year, and which part of it. */
export declare const split: (index: number, parts: number) => readonly [year: number, part: number];
export declare const at: (year: number, month: number, day: number) => DayNumber;
/** First and last day. */
export declare function boundsOf({ grain, index }: Period): readonly [first: DayNumber, last: DayNumber];
/** The unit of the grain that holds the day. */
export declare function periodOf(grain: Grain, day: DayNumber): Period;
export declare const shifted: ({ grain, index }: Period, by: number) => Period;
/** TIMEX3 value: 2001-05-10, 2001-W33, 2001-W33-WE, 2001-05, 2001-SU, 2001-Q3, 2001-H1, 2001, 200, 20. */
export declare function timexOf({ grain, index }: Period): string;
