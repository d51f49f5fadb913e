import { type Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** 5 p.m.; noon Thursday; 10:30 a.m. EST, Dec. 3; 9 a.m. on Tuesday. A bare 10:30 needs a preposition or a day beside it. */
export declare function matchClock(tokens: Tokens, index: number): Match | undefined;
/** Friday night; July 9 evening; yesterday afternoon; Tuesday at noon: a day with a part of it. */
export declare function withDayPart(tokens: Tokens, match: Match): Match;
/** the night of July 9; the morning of the following day. */
export declare function matchPartOfDay(tokens: Tokens, index: number): Match | undefined;
