import type { Match } from '../grammar/meaning.js';
import type { Tokens } from '../lexicon/tokens.js';
import type { TimeExpression } from '../time-expression.js';
import type { Resolution } from './resolution.js';
/** The public form of a resolved match. */
export declare function expressionOf(tokens: Tokens, match: Match, resolution: Resolution): TimeExpression;
