import { type BootstrapInterval, type BootstrapSettings } from './bootstrap.js';
import { type UnitAgreement } from './f1.js';
import { type Matching } from './match.js';
/** A stretch of an article's text that a coder marked off, inside one block. */
export interface Span {
    readonly articleId: string;
    /** A block has the same id for both coders and stands in one article. */
    readonly blockId: string;
    /** First code point and the one after the last. */
    readonly start: number;
    readonly end: number;
}
/** `exact`: both coders marked the same stretch; `overlap`: their stretches share a code point. */
export type SpanRule = 'exact' | 'overlap';
/** Number of code points in both spans. */
export declare function overlap(a: Span, b: Span): number;
/**
 * Pairs the spans of two coders one to one; places are those in the lists given. With the rule `overlap` as many code points as can be are in
 * both spans of a pair; among such pairings those are taken with the fewest code points in one span only, so that a span goes with its
 * equal and not with a longer one around it. Exact pairs are never more than overlapping ones.
 * @throws RangeError for a span without code points
 */
export declare function matchSpans(first: readonly Span[], second: readonly Span[], rule: SpanRule): Matching;
/** Agreement of two coders on where the spans are. @throws RangeError for a span without code points */
export declare function spanAgreement(first: readonly Span[], second: readonly Span[], rule: SpanRule): UnitAgreement;
/**
 * Bootstrap interval of F1. What is drawn is the block: the text sets it before anybody codes, no span crosses it, and spans of one block
 * (the halves of a quotation, say) depend on each other. Spans cannot be drawn, for which pairs there are depends on their neighbours;
 * articles would be safer still, but a handful of them gives no interval. Blocks that neither coder marked add nothing to any count and
 * are left out; F1 being a ratio of sums, they would hardly change the interval.
 */
export declare function spanInterval(first: readonly Span[], second: readonly Span[], rule: SpanRule, settings?: BootstrapSettings): BootstrapInterval;
