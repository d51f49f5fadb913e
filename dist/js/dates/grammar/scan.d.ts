import type { Tokens } from '../lexicon/tokens.js';
import type { DateOrder } from '../numeric-date.js';
import type { Match } from './meaning.js';
/** Every temporal expression, left to right, longest first, never overlapping. */
export declare function findExpressions(tokens: Tokens, order: DateOrder | undefined): Generator<Match>;
