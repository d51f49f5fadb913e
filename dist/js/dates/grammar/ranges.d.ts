import type { Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** The bare first day of "3-5 September 2001", "on 3 and 4 September": a day of the month named once, after the second. */
export declare function matchFirstDay(tokens: Tokens, index: number): Match | undefined;
/** The bare first ordinal of "the 18th and 19th centuries", "the first and second quarters of 1998". */
export declare function matchFirstOrdinal(tokens: Tokens, index: number): Match | undefined;
