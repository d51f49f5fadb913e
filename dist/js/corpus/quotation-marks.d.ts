/** A pair of quotation marks in a block. Offsets are UTF-16 units of the block's text, marks included. */
export interface MarkPair {
    readonly start: number;
    readonly end: number;
    /** False when the paragraph ends before the quotation does, as printers do where it runs on. */
    readonly isClosed: boolean;
}
/** Every pair of quotation marks in a paragraph, left to right; marks inside marks belong to the outer pair. */
export declare function findMarkPairs(text: string): MarkPair[];
