import { type Interval } from '../interval.js';
import type { Claim, Evidence, Limit } from './evidence.js';
export declare const always: Interval;
export declare const dayOf: (day: string) => Interval;
/** A row for a claim read as one day. */
export declare function claimEvidence(claim: Claim, reading: string | undefined, accepted: boolean, explanation: string): Evidence;
/** What may decide between two readings of one date. */
export interface Deciding {
    /** Nothing is published outside these. */
    readonly strict: readonly Limit[];
    /** Dates on the page that bound the story. */
    readonly limits: readonly Limit[];
    /** Days on which other claims leave no doubt. */
    readonly plainDays: ReadonlySet<string>;
    /** Days printed in words on other date lines of the page. */
    readonly printedDays: ReadonlySet<string>;
    /** How many days without a year in the text a day of publication would contradict. */
    readonly conflicts: (day: string) => number;
}
/** A claim with one reading left, or two: what both leave open is published as their hull. */
export declare function settle(claim: Claim, { strict, limits, plainDays, printedDays, conflicts }: Deciding, evidence: Evidence[]): Interval | undefined;
