import { type Tokens } from '../lexicon/tokens.js';
import type { YearReference } from './meaning.js';
import { type ReadNumber } from './numbers.js';
/** The name of a month, with the full stop of its abbreviation. "may" and "march" are verbs without their capital. */
export declare function readMonth(tokens: Tokens, index: number): ReadNumber | undefined;
/** The name of a weekday; the short ones only with a capital and a full stop, or before a date. */
export declare function readWeekday(tokens: Tokens, index: number): ReadNumber | undefined;
/** 5; 5th; fifth: a day of a month, when nothing counted follows. */
export declare function readDayOfMonth(tokens: Tokens, index: number): ReadNumber | undefined;
export declare const readYear: (tokens: Tokens, index: number) => ReadNumber | undefined;
/** A year after what it completes: "1998", ", 1998", "of 1998", "in 1998" is left to its own expression. */
export declare function readFollowingYear(tokens: Tokens, index: number, joiners: readonly string[]): ReadNumber | undefined;
/** "last year", "of this year", "of that year", "the same year" after what they complete. */
export declare function readYearReference(tokens: Tokens, index: number): {
    readonly year: YearReference;
    readonly end: number;
} | undefined;
/** "last year's", "this year's" before what they complete. */
export declare function readYearPossessive(tokens: Tokens, index: number): {
    readonly year: YearReference;
    readonly end: number;
} | undefined;
