import type { Match, Meaning } from '../grammar/meaning.js';
import type { Discourse } from './discourse.js';
import { type Resolution } from './resolution.js';
type Unit = Extract<Meaning, {
    readonly kind: 'unit';
}>;
type Offset = Extract<Meaning, {
    readonly kind: 'offset';
}>;
type Duration = Extract<Meaning, {
    readonly kind: 'duration';
}>;
/** Today, last week, this year; that day, the following month; the quarter. */
export declare function resolveUnit(meaning: Unit, match: Match, discourse: Discourse): Resolution;
/** Three days ago; two weeks later; a year and a half earlier. */
export declare function resolveOffset(meaning: Offset, discourse: Discourse): Resolution;
/** A length of time; one that ends or begins at a known day is also a stretch of the calendar. */
export declare function resolveDuration({ value, towards, grain, amount }: Duration, match: Match, discourse: Discourse): Resolution;
export {};
