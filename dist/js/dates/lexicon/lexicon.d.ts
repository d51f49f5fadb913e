import { type Lexeme } from './lexeme.js';
export declare const shapeIds: {
    readonly none: 0;
    readonly other: 1;
    readonly pastForm: 2;
    readonly ingForm: 3;
    readonly plural: 4;
    readonly adverb: 5;
    readonly digits: 6;
};
export declare const lexemeById: (id: number) => Lexeme;
export declare const lexemeIdOf: (word: string) => number | undefined;
/** Id of a word in lower case, or of its shape. */
export declare function classify(word: string): number;
