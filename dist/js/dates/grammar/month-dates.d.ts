import { type Tokens } from '../lexicon/tokens.js';
import type { CalendarFields, Match, YearReference } from './meaning.js';
export interface PrintedDate {
    readonly fields: CalendarFields;
    readonly end: number;
    readonly year?: YearReference | undefined;
}
/** 10 May; the 10th of May, 2001. */
export declare function readDayMonth(tokens: Tokens, index: number): PrintedDate | undefined;
/** A day named by its month: with or without weekday and year. */
export declare function matchMonthDay(tokens: Tokens, index: number): Match | undefined;
/** May 2001; May of 2001; May last year; last year's May; May. */
export declare function matchMonth(tokens: Tokens, index: number): Match | undefined;
