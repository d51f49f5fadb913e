import { type IsoDay } from '../calendar.js';
import type { Interval } from '../interval.js';
import type { Claim, Evidence, PageBlock, YearlessMention } from './evidence.js';
export interface Yearless {
    readonly claims: readonly Claim[];
    readonly mentions: readonly YearlessMention[];
    readonly blocks: readonly PageBlock[];
    /** The latest day that the text puts in the past, where it prints a year. */
    readonly latestPast: IsoDay | undefined;
}
export interface Narrowed {
    readonly interval: Interval;
    readonly evidence: readonly Evidence[];
    /** True when a printed day and month were completed with a year. */
    readonly claimed: boolean;
    /** True when one of several years was taken because stories name recent years. */
    readonly isChosen: boolean;
}
/** Narrows an interval by days printed without a year: the dateline's, its weekday, and mentions past and to come. */
export declare function narrowByDays(start: Interval, { claims, mentions, blocks, latestPast }: Yearless): Narrowed;
