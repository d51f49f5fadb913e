import { type Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** The third quarter; third-quarter; this year's third quarter; the 1998 third quarter; the second half of 1998. */
export declare function matchYearPart(tokens: Tokens, index: number): Match | undefined;
/** Q3 1998; 3Q98; Q3; H1 2001. */
export declare function matchShortQuarter(tokens: Tokens, index: number): Match | undefined;
/** Summer 1998; the winter of 1994; the summer. "Fall" and "spring" are also verbs, and need more than themselves. */
export declare function matchSeason(tokens: Tokens, index: number): Match | undefined;
/** Fiscal 1998; the fiscal year 1998; FY1998; calendar 1998; the year ended March 31 is left to its parts. */
export declare function matchFiscalYear(tokens: Tokens, index: number): Match | undefined;
