import type { Coding } from '../curated/coding.js';
import type { PassName } from '../curated/passes.js';
import type { Code } from '../model/codes.js';
export type AdjudicatedUnit = Exclude<Code<'reliability_unit'>, 'event_mention'>;
/**
 * The units that are adjudicated. Mentions of events are not: how many passages of an event are quoted is the published
 * records' business, and what they say is decided with the event.
 */
export declare const adjudicatedUnits: readonly AdjudicatedUnit[];
/** A value in which the two passes and the published record are not all the same. */
export interface PassDifference {
    readonly unit: AdjudicatedUnit;
    /** Identifies the unit. */
    readonly id: string;
    /** What a decision calls it; the name mentions of an actor in an article are decided together. */
    readonly record: string;
    /** Set where a record of that pass was not published. */
    readonly pass: PassName | undefined;
    readonly variable: string;
    readonly first: string | undefined;
    readonly second: string | undefined;
    readonly published: string | undefined;
}
/** Everything in which the passes and the published records differ, in the order of the records. */
export declare const passDifferences: (published: Coding, passes: {
    readonly first: Coding;
    readonly second: Coding;
}) => PassDifference[];
