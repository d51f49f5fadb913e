import { type Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** A year by itself: 1998; the year 2000; '98 after a cue; nineteen ninety-six. */
export declare function matchYear(tokens: Tokens, index: number): Match | undefined;
/** Two plain years joined: 1998-99, 1999/2000 are one season or school year; the second half is read as its own year. */
export declare function matchYearPair(tokens: Tokens, index: number): Match | undefined;
