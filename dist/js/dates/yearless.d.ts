import type { Claim, Evidence, PageBlock, YearlessMention } from './evidence.js';
import type { Interval } from './interval.js';
interface Yearless {
    readonly claims: readonly Claim[];
    readonly mentions: readonly YearlessMention[];
    readonly blocks: readonly PageBlock[];
}
interface Narrowed {
    readonly interval: Interval;
    readonly evidence: readonly Evidence[];
    /** True when a printed day and month were completed with a year. */
    readonly claimed: boolean;
}
/** Narrows an interval by days printed without a year: the dateline's, its weekday, and mentions past and to come. */
export declare function narrowByDays(start: Interval, { claims, mentions, blocks }: Yearless): Narrowed;
export {};
