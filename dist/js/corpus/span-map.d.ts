/**
 * Three ways to count a text: UTF-16 units (what JavaScript slices by), Unicode code points (what
 * the release publishes) and UTF-8 bytes (what the raw file is made of).
 */
export interface SpanMap {
    /** Number of code points. */
    readonly length: number;
    /** The code point at or containing a UTF-16 offset. */
    codePointAtUnit(unit: number): number;
    unitAtCodePoint(codePoint: number): number;
    /** Byte offset at which a code point begins; `length` gives the size of the whole. */
    byteAtCodePoint(codePoint: number): number;
}
/** Maps every offset of `text`, which must hold no lone surrogate (a strictly decoded text never does). */
export declare function spanMap(text: string): SpanMap;
/** The characters of a text, one for each code point: what the release counts by. */
export declare const codePointsOf: (text: string) => string[];
/** Number of Unicode code points in a text. */
export declare function countCodePoints(text: string): number;
