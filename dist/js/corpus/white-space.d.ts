export declare const isWhiteSpace: (character: string) => boolean;
/** One space for each run of white space, none at the ends: the form in which lines are compared. */
export declare const foldWhiteSpace: (text: string) => string;
export interface Line {
    /** 1-based number of the physical line in the raw file. */
    readonly number: number;
    /** Offsets in UTF-16 units of the decoded file, white space at both ends left out. */
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly folded: string;
}
/** The lines of a decoded file that hold anything but white space, in order. */
export declare function linesOf(text: string): Line[];
