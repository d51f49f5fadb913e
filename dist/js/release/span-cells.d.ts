import type { Span } from '../curated/selector.js';
/** The cells of a passage of the article's text. @throws Error for a passage out of it, which no record may quote. */
export declare function spanCells({ block, text, charStart, charEnd, byteStart, byteEnd }: Span): {
    char_start: number;
    char_end: number;
    byte_start: number;
    byte_end: number;
};
/** A value that the checks have made sure of. @throws Error naming what is missing. */
export declare function required<T>(value: T | undefined, what: string): T;
