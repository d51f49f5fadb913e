import type { Match } from '../grammar/meaning.js';
import type { Discourse } from './discourse.js';
import type { Resolution } from './resolution.js';
/** Keeps what a later "that day", "the quarter" or "a year earlier" may point back to. */
export declare function remember(discourse: Discourse, match: Match, resolution: Resolution, index: number): void;
