export interface WordPlace {
    /** UTF-16 units in the text. */
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** Where a text prints words of saying or thinking, in order. */
export declare const reportingWords: (text: string) => WordPlace[];
