import { type TimeUnit } from '../lexicon/lexeme.js';
import { type Tokens } from '../lexicon/tokens.js';
import type { Mod } from './meaning.js';
/** A count of a unit: "three days", "a year and a half", "several weeks", "two to three weeks". */
export interface Amount {
    readonly unit: TimeUnit;
    /** Undefined when only a few, several, some are said. */
    readonly count: number | undefined;
    readonly end: number;
    readonly mod?: Mod | undefined;
    /** "a" or "an", no figure. */
    readonly isArticle?: boolean;
    /** Joined by a hyphen: an adjective. */
    readonly isHyphenated?: boolean;
}
/** An amount of time at a token, or undefined. */
export declare function readAmount(tokens: Tokens, index: number): Amount | undefined;
/** TIMEX3 duration: P3D, PT90M, P2Y6M, PXW. */
export declare function durationValue(unit: TimeUnit, count: number | undefined): string;
