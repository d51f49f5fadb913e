import type { Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** The holiday named at a token; capitals are required, as for every name. */
export declare function readHolidayName(tokens: Tokens, index: number): {
    readonly name: string;
    readonly end: number;
} | undefined;
/** Christmas 1998; Thanksgiving Day; Labor Day last year. A street or a season named for it is not told apart. */
export declare function matchHoliday(tokens: Tokens, index: number): Match | undefined;
