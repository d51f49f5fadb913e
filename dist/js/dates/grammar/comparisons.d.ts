import type { Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** Year-earlier; the year-ago quarter; the year-earlier period; the comparable year-ago quarter. */
export declare function matchYearEarlier(tokens: Tokens, index: number): Match | undefined;
/** The corresponding period last year; the same quarter a year earlier; the quarter a year ago. */
export declare function matchSamePeriod(tokens: Tokens, index: number): Match | undefined;
/** The 1988 quarter; the 1988 period; last year's quarter: the stretch spoken of, in a named year. */
export declare function matchPeriodOfYear(tokens: Tokens, index: number): Match | undefined;
/** The latest period: the stretch just spoken of. */
export declare function matchLatestPeriod(tokens: Tokens, index: number): Match | undefined;
