import { type Tokens } from '../lexicon/tokens.js';
import { type ReadNumber } from './numbers.js';
/** POSIX.1 century rule: 69–99 are 1969–1999, 00–68 are 2000–2068. */
export declare const fullYear: (twoDigits: number) => number;
/** Four digits in a place where only a year can stand: after a month, in a full date. */
export declare function readPlainYear(tokens: Tokens, index: number): ReadNumber | undefined;
/** '98: two digits after an apostrophe that opens the word. */
export declare function readShortYear(tokens: Tokens, index: number): ReadNumber | undefined;
/** Nineteen ninety-six; twenty eleven; two thousand and one. */
export declare function readSpokenYear(tokens: Tokens, index: number): ReadNumber | undefined;
