import { type Tokens } from '../lexicon/tokens.js';
export interface ReadNumber {
    readonly value: number;
    readonly end: number;
}
/** Whether a run of digits is a number by itself, not a piece of 1,500 or 3.14 or 10:30 or AK47. */
export declare function isWholeNumber(tokens: Tokens, index: number): boolean;
/** A run of at most four digits that stands alone. */
export declare function readDigits(tokens: Tokens, index: number, maximum: number): ReadNumber | undefined;
/** A number in words up to the thousands: "twenty-four", "two hundred and ten", "a hundred", "two thousand". */
export declare function readWords(tokens: Tokens, index: number): ReadNumber | undefined;
/** Any count: figures, words, "2 1/2", "two and a half". */
export declare function readCount(tokens: Tokens, index: number): ReadNumber | undefined;
/** 21st, 3rd; third; twenty-first. */
export declare function readOrdinal(tokens: Tokens, index: number): ReadNumber | undefined;
