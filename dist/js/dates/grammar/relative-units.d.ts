import type { Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** Today, yesterday, tomorrow, tonight; the day before yesterday, the day after tomorrow. */
export declare function matchDeicticDay(tokens: Tokens, index: number): Match | undefined;
/** This week, last year, next month, the current fiscal year, that day, the following month, the same quarter, this decade. */
export declare function matchUnit(tokens: Tokens, index: number): Match | undefined;
/** The quarter, the year, the weekend, the fiscal year: a unit already spoken of, or the one being lived. */
export declare function matchBareUnit(tokens: Tokens, index: number): Match | undefined;
/** This morning, last night, tomorrow evening, overnight, the next morning, that night. */
export declare function matchDayPart(tokens: Tokens, index: number): Match | undefined;
