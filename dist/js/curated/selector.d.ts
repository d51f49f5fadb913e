import type { Block } from '../corpus/article.js';
import type { Selector } from '../model/fields.js';
/** A passage of one block, counted in every way the release publishes. */
export interface Span {
    readonly block: Block;
    /** UTF-16 units in the block's text. */
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** Code points in the normalised text; absent out of the text. */
    readonly charStart?: number;
    readonly charEnd?: number;
    readonly byteStart: number;
    readonly byteEnd: number;
}
/** The span of `block.text.slice(start, end)`. */
export declare function spanIn(block: Block, start: number, end: number): Span;
/** True when a UTF-16 offset stands inside a word, between two letters or digits. */
export declare const breaksWord: (text: string, at: number) => boolean;
export type Resolution = {
    readonly kind: 'found';
    readonly span: Span;
} | {
    readonly kind: 'missing';
    readonly nearest: Span | undefined;
} | {
    readonly kind: 'ambiguous';
    readonly spans: readonly Span[];
};
/** Finds the one place where the article prints what a selector quotes. A match never crosses a block. */
export declare function resolveSelector(blocks: readonly Block[], selector: Selector): Resolution;
