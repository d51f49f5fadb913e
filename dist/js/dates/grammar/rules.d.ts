import { type Tokens } from '../lexicon/tokens.js';
import type { DateOrder } from '../numeric-date.js';
import type { Match } from './meaning.js';
/** A rule reads one expression that begins at a token; every rule looks at a bounded number of tokens. */
export type Rule = (tokens: Tokens, index: number) => Match | undefined;
/** Reads the longest expression without outer modifiers that begins at a token. */
export declare function coreReader(order: DateOrder | undefined): Rule;
