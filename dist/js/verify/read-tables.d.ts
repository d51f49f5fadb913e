import type { Finding } from '../model/finding.js';
import type { AnyRow } from '../model/tables/table.js';
import type { ReleaseFiles } from '../release/checksums.js';
import { type ReadColumn } from '../release/read-back.js';
import type { TableShape } from './table-shape.js';
export declare const formats: readonly ["json", "csv", "parquet"];
export type Format = (typeof formats)[number];
export declare const tableFile: (name: string, format: Format) => string;
/** Decodes the rows of a Parquet file. A damaged one can stall a reader for ever, so how it is run is the caller's business. */
export type ParquetReader = (columns: readonly ReadColumn[], bytes: Uint8Array) => Promise<readonly AnyRow[]>;
/** A table as the formats of the release hold it; a format that cannot be read is left out. */
export interface ReadTable {
    readonly shape: TableShape;
    readonly readings: ReadonlyMap<Format, readonly AnyRow[]>;
    /** The rows of the first format that can be read, JSON before CSV before Parquet. */
    readonly rows: readonly AnyRow[];
    readonly rowsFile: string;
}
/** Reads a table in every format in which it should stand. */
export declare function readTable(shape: TableShape, files: ReleaseFiles, readParquet: ParquetReader): Promise<{
    table: ReadTable;
    findings: Finding[];
}>;
