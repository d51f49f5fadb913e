import { type Lexeme } from './lexeme.js';
/** Closed-class words and the small open classes temporal grammar turns on. */
export declare const functionLexemes: () => Lexeme[];
