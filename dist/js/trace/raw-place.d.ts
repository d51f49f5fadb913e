/** Where a byte stands in a text file. 1-based; the column counts Unicode code points. */
export interface LinePlace {
    readonly line: number;
    readonly column: number;
}
/** The line and column of a byte of a UTF-8 file. Lines end at LF. */
export declare function placeOfByte(bytes: Uint8Array, offset: number): LinePlace;
