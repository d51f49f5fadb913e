import { type IsoDay } from '../calendar.js';
import type { Interval } from '../interval.js';
import type { Claim, Evidence, PageBlock } from './evidence.js';
export declare const noStretch = "Nothing bounds the years, so a day without a year says nothing.";
export declare const yearsOf: (days: readonly IsoDay[]) => string;
export interface Completed {
    /** The days the printed month and day can be; empty when nothing bounds them. */
    readonly days: readonly IsoDay[];
    /** No later day is known to be impossible. */
    readonly isOpen: boolean;
    /** One of several years was taken because stories name recent years. */
    readonly isChosen: boolean;
    readonly evidence: readonly Evidence[];
}
/** Gives a claim without a year the years within bounds, and takes from them those on which its weekday falls. */
export declare function completeYear(claim: Claim, start: Interval, blocks: readonly PageBlock[], latestPast: IsoDay | undefined): Completed;
