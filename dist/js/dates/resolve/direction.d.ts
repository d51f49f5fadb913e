import { type Tokens } from '../lexicon/tokens.js';
import { type Direction } from './verb-groups.js';
/**
 * Whether the words around an expression put it before or after the writing, from the tense that governs it and from cue words.
 * Undefined when nothing points: each kind of expression then has its own habit.
 */
export declare function directionOf(tokens: Tokens, start: number, end: number): Direction | undefined;
export declare const isCertain: (tokens: Tokens, start: number) => boolean;
/** Whether the clause is in the past perfect: what it dates is counted from a time already told. */
export declare function isPastPerfect(tokens: Tokens, start: number): boolean;
