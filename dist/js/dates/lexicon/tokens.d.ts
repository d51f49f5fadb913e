import type { Lexeme } from './lexeme.js';
/** White space before a token. */
export declare const gaps: {
    readonly none: 0;
    readonly space: 1;
    readonly line: 2;
    readonly paragraph: 3;
};
/**
 * A text as runs of letters, runs of digits and single marks, in one pass. Tokens are kept in typed arrays: a text of ten megabytes
 * may hold ten million. Indices outside the text read as an empty token, so that the grammar needs no bounds checks.
 */
export declare class Tokens {
    #private;
    readonly text: string;
    count: number;
    constructor(text: string);
    start(index: number): number;
    end(index: number): number;
    /** The white space before the token. */
    gap(index: number): number;
    lexeme(index: number): Lexeme;
    id(index: number): number;
    /** The word in lower case if the lexicon lists it, else a sign for its shape. */
    word(index: number): string;
    is(index: number, word: string): boolean;
    has(index: number, classes: number): boolean;
    /** Starts with a capital letter. */
    isCapital(index: number): boolean;
    slice(index: number): string;
    length(index: number): number;
}
