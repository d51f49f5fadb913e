import type { AnyRow, Column } from '../model/tables/table.js';
/** What reading a column takes: a release of another version has columns that no table of this one has. */
export type ReadColumn = Pick<Column, 'name' | 'type'>;
/** Rows of a CSV file, typed by the table model. Read with csv-parse, which did not write it. */
export declare function decodeCsv(columns: readonly ReadColumn[], bytes: Uint8Array): AnyRow[];
export declare const decodeJson: (bytes: Uint8Array) => AnyRow[];
/** Rows of a Parquet file. Read with hyparquet, which did not write it. */
export declare function decodeParquet(columns: readonly ReadColumn[], bytes: Uint8Array): Promise<AnyRow[]>;
/** What two readings of a table disagree on, in words; undefined when they agree cell by cell. */
export declare function firstDifference(columns: readonly ReadColumn[], expected: readonly AnyRow[], found: readonly AnyRow[]): string | undefined;
