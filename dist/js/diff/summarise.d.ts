import type { ChangesContent } from '../model/curated/changes.js';
import type { ReleaseDifference } from './compare.js';
/** A difference as a changes file records it: records with registered ids in full, everything else counted. */
export declare function summarise(difference: ReleaseDifference): ChangesContent;
