import type { Match, Meaning } from '../grammar/meaning.js';
import type { Discourse } from './discourse.js';
import { type Resolution } from './resolution.js';
type Comparison = Extract<Meaning, {
    readonly kind: 'comparison';
}>;
/** A year earlier; the year-ago quarter; the same period last year: the same stretch of another year. */
export declare function resolveComparison(meaning: Comparison, match: Match, discourse: Discourse): Resolution;
export {};
