import type { Coding } from '../curated/coding.js';
import type { Code } from '../model/codes.js';
import type { Value } from './variables.js';
/** A stretch of an article's text, in code points. */
export interface Stretch {
    readonly articleId: string;
    readonly blockId: string;
    readonly start: number;
    readonly end: number;
}
/** A record as the comparison of codings sees it. */
export interface Unit {
    readonly id: string;
    /** What an adjudication calls it: for most units their id. */
    readonly record: string;
    readonly stretches: readonly Stretch[];
    readonly values: Readonly<Record<string, Value>>;
}
/** Every unit of one sort that a coding holds, in file order. */
export declare const unitsOf: (kind: Code<"reliability_unit">, coding: Coding) => Unit[];
