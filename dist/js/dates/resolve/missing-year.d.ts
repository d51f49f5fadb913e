import type { Calendar, Match } from '../grammar/meaning.js';
import { type Period } from '../timeline/period.js';
import type { Discourse } from './discourse.js';
import { type Resolution } from './resolution.js';
import type { Direction } from './verb-groups.js';
/** A year before the day of writing, past or to come as the words say; a printed weekday has the last word. */
export declare function withoutYear({ fields, isFiscal }: Calendar, match: Match, direction: Direction | undefined, discourse: Discourse): Period | undefined;
/**
 * A year at the head of a sentence frames what is told next: "In 1944 the plan was ready. On June 6 they landed." The last two
 * years need no frame. The second end of a range is in the year of the first.
 */
export declare function inToldYear({ fields }: Calendar, match: Match, direction: Direction | undefined, discourse: Discourse): Resolution | undefined;
