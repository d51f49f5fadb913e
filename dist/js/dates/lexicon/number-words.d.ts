import { type Lexeme } from './lexeme.js';
/** Number words; "dozen" counts as twelve, "hundred" and above multiply what stands before them. */
export declare function numberLexemes(): Lexeme[];
