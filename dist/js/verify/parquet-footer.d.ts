import type { Column } from '../model/tables/table.js';
/** What the footer of a Parquet file says of its columns, and in its key-value pairs. */
export interface ParquetFooter {
    readonly columns: readonly ParquetColumn[];
    readonly pairs: Readonly<Record<string, string>>;
}
export interface ParquetColumn {
    readonly name: string;
    /** Undefined for a type that no release has. */
    readonly type: Column['type'] | undefined;
    readonly nullable: boolean;
}
/** Reads the footer of a Parquet file. @throws anything when it is damaged. */
export declare function readFooter(bytes: Uint8Array): ParquetFooter;
