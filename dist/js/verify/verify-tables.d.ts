import type { Finding } from '../model/finding.js';
import type { ReleaseFiles } from '../release/checksums.js';
import { type ReadTables } from './keys.js';
import { type ParquetReader } from './read-tables.js';
import type { Shapes } from './table-shape.js';
import type { Findings } from './verification.js';
/** Cells of unknown files can be anything, so a check may throw where no release would make it; that too is a finding. */
export declare function guarded(file: string, check: () => Iterable<Finding>): Generator<Finding>;
export interface TableCounts {
    readonly tables: number;
    readonly rows: number;
    readonly cells: number;
    readonly valid_rows: number;
    readonly references: number;
}
/** Reads every table in its three formats, and checks each by itself and against the others. */
export declare function verifyTables({ from, tables: shapes }: Shapes, files: ReleaseFiles, readParquet: ParquetReader, { findings, onStage }: {
    readonly findings: Findings;
    readonly onStage: (stage: string) => void;
}): Promise<{
    tables: ReadTables;
    counts: TableCounts;
}>;
