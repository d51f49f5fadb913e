import type { Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** Currently; recently; the near future; so far. */
export declare function matchVague(tokens: Tokens, index: number): Match | undefined;
