import type { Evidence } from './evidence.js';
/** A publication date, as far as it is known, and every step of the reasoning in order. */
export interface ExplainedPublication {
    readonly published: {
        readonly edtf: string;
        readonly basis: string;
    } | undefined;
    readonly retrieved: {
        readonly edtf: string;
        readonly basis: string;
    } | undefined;
    readonly evidence: readonly ExplainedEvidence[];
}
export interface ExplainedEvidence extends Pick<Evidence, 'role' | 'effect' | 'text' | 'accepted' | 'explanation'> {
    readonly reading?: string | undefined;
    /** Where it is printed, in words. */
    readonly at?: string | undefined;
}
/** The date, then its candidates and constraints, two lines each: + was accepted, - set aside; below it why. */
export declare function explainPublication({ published, retrieved, evidence, }: ExplainedPublication): string;
