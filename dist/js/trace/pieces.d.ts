/** Part of a sentence: what it is to the record, or null between the marks. */
export interface Piece {
    readonly text: string;
    readonly part: string | null;
}
/** A byte range of the raw file and what the words there are: a part of a quote, or "words". */
export interface Mark {
    readonly start: number;
    readonly end: number;
    readonly part: string;
}
/**
 * The sentences of a paragraph that hold the marks, cut where a mark begins or ends. `paragraphStart` is the byte of the
 * raw file at which the paragraph begins; marks lie within it and do not overlap.
 */
export declare function piecesOf(paragraph: string, paragraphStart: number, marks: readonly Mark[]): Piece[];
