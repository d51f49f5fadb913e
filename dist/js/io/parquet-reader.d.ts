import type { AnyRow } from '../model/tables/table.js';
import type { ReadColumn } from '../release/read-back.js';
/**
 * Decodes Parquet files of unknown origin in a thread of its own, one after the other: one damaged byte can make a reader count for
 * hours, and a thread can be stopped.
 */
export declare class ParquetThread {
    #private;
    constructor(milliseconds?: number);
    /** @throws Error with the reader’s words, or when it did not come to an end. */
    read(columns: readonly ReadColumn[], bytes: Uint8Array): Promise<readonly AnyRow[]>;
    close(): Promise<void>;
}
