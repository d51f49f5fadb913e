import { type Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** The 1990s; the late '80s; the nineties; the mid-1990s. */
export declare function matchDecade(tokens: Tokens, index: number): Match | undefined;
/** The 21st century; the early twentieth century; 11th-century. */
export declare function matchCentury(tokens: Tokens, index: number): Match | undefined;
