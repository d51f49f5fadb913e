import type { Tokens } from '../lexicon/tokens.js';
/** Phrases as lists of words, found by their first word; longer ones come first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;
export declare function byFirstWord(phrases: readonly string[]): Phrases;
/** Whether just these words stand at a token. Last word first: it is the rarer one. */
export declare function isAt(tokens: Tokens, index: number, words: readonly string[]): boolean;
/** The longest of the phrases that stands at a token. */
export declare function readPhrase(tokens: Tokens, index: number, phrases: Phrases): readonly string[] | undefined;
export {};
