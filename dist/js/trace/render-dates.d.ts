import type { TracedDate } from './dates.js';
import type { TracedPublication } from './publication.js';
import type { LinePlace } from './raw-place.js';
/** "line 3, column 5", or nothing where the raw file is not at hand. */
export declare const linePlace: (place: LinePlace | null) => string;
/** Why an article is dated as it is: what `missile-talks dates A003 --explain` prints, with the place of each piece. */
export declare function publicationLines(publication: TracedPublication): string[];
/** Every date of a record, how it is known, and for one that counts from the day of publication, how that is known. */
export declare const renderDates: (dates: readonly TracedDate[]) => string[];
