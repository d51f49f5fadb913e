import type { ChangesFile } from '../model/curated/changes.js';
import type { ReleaseDifference } from './compare.js';
export interface Versions {
    readonly version: string;
    readonly previous: string;
    /** Release date of `version`, YYYY-MM-DD. */
    readonly date: string;
    /** Sentences written by hand. */
    readonly notes: readonly string[];
}
/** The contents of curated/changes/<version>.json for a difference. */
export declare function changesOf(difference: ReleaseDifference, { version, previous, date, notes }: Versions): ChangesFile;
