import type { Tokens } from '../lexicon/tokens.js';
/** The year after the second end of a range, which the first shares: "May to July 1999", "from May 3 to June 5, 1999". */
export declare function readRangeYear(tokens: Tokens, start: number, end: number): number | undefined;
