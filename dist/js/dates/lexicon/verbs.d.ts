import type { Lexeme } from './lexeme.js';
export declare function verbLexemes(): Lexeme[];
