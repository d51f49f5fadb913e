import { type Tokens } from '../lexicon/tokens.js';
import type { DateOrder } from '../numeric-date.js';
import type { Match } from './meaning.js';
/** 2001-05-10, 10/05/2001, 5/10/01, 10.5.2001; with the readings the order of day and month leaves open. */
export declare function matchNumericDate(order: DateOrder | undefined): (tokens: Tokens, index: number) => Match | undefined;
