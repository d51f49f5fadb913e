/** What the tokenizer needs to know of a UTF-16 code unit. */
export declare const kinds: {
    readonly other: 0;
    readonly letter: 1;
    readonly digit: 2;
    readonly space: 3;
    readonly apostrophe: 4;
    readonly quote: 5;
    readonly dash: 6;
};
/** Above the table stand the scripts of East Asia and surrogates: letters, for our purpose. NaN (past the end) is no kind. */
export declare const characterKind: (code: number) => number;
