import { type TraceSource } from './source.js';
import type { TracedRecord } from './record.js';
/** A value in which the two passes and the published record were not all the same, and why the published one is right. */
export interface TracedAdjudication {
    readonly unit: string;
    readonly record: string;
    readonly variable: string;
    /** Null where the pass left the field out, or has no such record. */
    readonly first: string | null;
    readonly second: string | null;
    readonly published: string | null;
    readonly reason: string;
}
/**
 * What was decided about a published record where the passes differed. Null when the release tells of no decisions, or
 * when records of this kind are not coded twice.
 */
export declare function adjudicationsOf(source: TraceSource, record: TracedRecord): TracedAdjudication[] | null;
