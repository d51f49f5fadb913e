import type { Matching } from './match.js';
/** Numbers of units: of each coder, and of pairs made of them. */
export interface UnitCounts {
    readonly first: number;
    readonly second: number;
    readonly matched: number;
}
/** Each undefined where it would divide by 0. */
export interface UnitAgreement extends UnitCounts {
    /** Share of the second coder's units that the first has too. */
    readonly precision: number | undefined;
    /** Share of the first coder's units that the second has too. */
    readonly recall: number | undefined;
    /** Harmonic mean of both, 2 · matched / (first + second). */
    readonly f1: number | undefined;
}
export declare const countsOf: ({ pairs, onlyFirst, onlySecond }: Matching) => UnitCounts;
/**
 * Agreement on which units there are, the first coder taken for the reference. When coders change places precision and recall do too,
 * and F1 stays. Unlike alpha it allows for no chance agreement: with no count of the units neither coder marked there is no expectation.
 * Source: George Hripcsak and Adam Rothschild (2005), Agreement, the F-Measure, and Reliability in Information Retrieval, Journal of the
 * American Medical Informatics Association 12 (3), 296–298, who show that kappa tends to F1 as that count grows.
 */
export declare function unitAgreement(counts: UnitCounts): UnitAgreement;
