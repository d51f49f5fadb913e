import { type Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** Year-end; the year end; month-end; year's end; the close of a unit said in one word. */
export declare function matchUnitEnd(tokens: Tokens, index: number): Match | undefined;
