import type { Limit, PageBlock, YearlessMention } from './evidence.js';
/** A fact no page prints, from corpus/sources.json. */
export interface OutsideFact {
    readonly fact: string;
    readonly effect: 'not_before' | 'not_after';
    readonly edtf: string;
}
export declare function outsideLimits(facts: readonly OutsideFact[]): Limit[];
/** A page is rendered, and its copyright line written, not before the article on it. */
export declare function pageLimits(blocks: readonly PageBlock[]): Limit[];
/** Dates with a year that the running text puts in the writer's past or future. */
export declare function mentionLimits(blocks: readonly PageBlock[]): Limit[];
/** Days without a year that the running text puts in the writer's past or future. */
export declare function yearlessMentions(blocks: readonly PageBlock[]): YearlessMention[];
