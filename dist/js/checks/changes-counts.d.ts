import type { ChangesFile } from '../model/curated/changes.js';
import { type Rows } from '../model/tables/index.js';
interface WrongCount {
    readonly pointer: string;
    readonly message: string;
    readonly expected: string;
}
/** Counts of a changes file that are not those of today's tables, or of the records that the file lists. */
export declare function wrongCounts({ counts, added, removed, changed }: ChangesFile, rows: Rows): Iterable<WrongCount>;
export {};
