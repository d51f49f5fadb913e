import type { JsonDocument } from '../../curated/json-document.js';
import type { Finding } from '../../model/finding.js';
/** One fact as one file states it. Files that state the same fact must state the same value. */
export interface Claim {
    /** What is stated: `title`, `sha256 of csv/quotes.csv`, `type of quotes.cue`. */
    readonly fact: string;
    readonly value: string;
    /** From the release folder. */
    readonly file: string;
    readonly pointer?: string;
    /** True when the value was taken from the released file itself, which all descriptors have to agree with. */
    readonly isOfTheFile?: boolean;
}
/** A value as claims are compared: a text as it is, a list in its order, `nothing` where there is none. */
export declare function said(value: unknown): string;
/** The claims that a file makes, from facts, values and pointers. */
export declare const claimsOf: (file: string, facts: readonly (readonly [fact: string, value: unknown, pointer?: string])[]) => Claim[];
/** Claims of the released files themselves. */
export declare const ofTheFile: (claims: readonly Claim[]) => Claim[];
export declare const sorted: (values: Iterable<string>) => string[];
/** Where two files state the same fact otherwise. `documents` tells lines and columns of JSON files. */
export declare function disagreements(claims: readonly Claim[], documents: ReadonlyMap<string, JsonDocument>): Finding[];
