import type { Match } from '../grammar/meaning.js';
import type { Discourse } from './discourse.js';
import { type Resolution } from './resolution.js';
/** What an expression means against one day of writing and the text before it. */
export declare function resolveMatch(match: Match, discourse: Discourse): Resolution;
