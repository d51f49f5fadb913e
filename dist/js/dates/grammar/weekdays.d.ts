import type { Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** Last Friday; next June; this summer; last Christmas; the following Monday. */
export declare function matchDetermined(tokens: Tokens, index: number): Match | undefined;
/** Friday. A plural is a habit, not a day. */
export declare function matchWeekday(tokens: Tokens, index: number): Match | undefined;
/** The week of May 7: the whole week of a day that is named. */
export declare function matchWeekOf(readDay: (tokens: Tokens, index: number) => Match | undefined): (tokens: Tokens, index: number) => Match | undefined;
