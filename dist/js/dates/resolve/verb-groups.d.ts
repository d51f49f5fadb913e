import type { Tokens } from '../lexicon/tokens.js';
import type { VerbForm } from '../lexicon/lexeme.js';
export type Direction = 'past' | 'future';
/** The verb form at a token; a capital inside a sentence is a name ("United", "Fed", "May"), and "to" before a noun a preposition. */
export declare function verbAt(tokens: Tokens, index: number): VerbForm | undefined;
/** Direction of the verb group whose last word stands at `index`; undefined when the word settles nothing. */
export declare function groupDirection(tokens: Tokens, index: number, from: number): Direction | undefined;
/** A plan told in the past tense, where the time before it dates the planning. */
export declare const isPlanTold: (tokens: Tokens, index: number) => boolean;
