import type { Evidence } from '../dates/publication/evidence.js';
import { type LinePlace } from './raw-place.js';
import { type DefinedCode } from './record.js';
import { type TraceSource } from './source.js';
/** A candidate or constraint with its row in date_evidence and its place in the raw file, where that is at hand. */
export interface TracedEvidence {
    readonly id: string;
    readonly role: Evidence['role'];
    readonly effect: Evidence['effect'];
    readonly text: string;
    readonly reading: string | null;
    readonly accepted: boolean;
    readonly explanation: string;
    readonly block: string | null;
    readonly bytes: {
        readonly start: number;
        readonly end: number;
    } | null;
    readonly rawPlace: LinePlace | null;
}
/** When an article was published, how that is known, and every step of the reasoning in order. */
export interface TracedPublication {
    readonly article: string;
    readonly edtf: string | null;
    readonly basis: DefinedCode | null;
    readonly retrieved: string | null;
    readonly retrievedBasis: string | null;
    readonly evidence: readonly TracedEvidence[];
}
export declare function publicationOf(source: TraceSource, articleId: string): TracedPublication;
