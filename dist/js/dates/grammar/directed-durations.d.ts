import type { Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** The past two months; the next few days; the first nine months; the six months; these three years; the past month. */
export declare function matchDirectedDuration(tokens: Tokens, index: number): Match | undefined;
