import type { Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';

/** A rule reads one expression that begins at a token; every rule looks at a bounded number of tokens. */
export type Rule = (tokens: Tokens, index: number) => Match | undefined;
