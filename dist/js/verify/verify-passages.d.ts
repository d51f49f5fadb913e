import type { ReleaseFiles } from '../release/checksums.js';
import type { ReadTables } from './keys.js';
import type { Findings } from './verification.js';
export interface PassageCounts {
    readonly texts: number;
    readonly passages: number;
    readonly raw_articles: number;
    readonly raw_passages: number;
}
/** Looks up every passage of every table in the texts and, where they are at hand, in the raw articles. */
export declare function verifyPassages(tables: ReadTables, files: ReleaseFiles, rawFiles: ReleaseFiles | undefined, findings: Findings): PassageCounts;
