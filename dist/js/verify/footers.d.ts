import type { Finding } from '../model/finding.js';
import type { ReleaseFiles } from '../release/checksums.js';
import { type ParquetFooter } from './parquet-footer.js';
import type { TableShape } from './table-shape.js';
/** The footers of the release’s Parquet files, by path; one that cannot be read becomes a finding. */
export declare function readFooters(files: ReleaseFiles): {
    footers: ReadonlyMap<string, ParquetFooter>;
    findings: Finding[];
};
/** The footer of a table’s Parquet file names the table, its JSON Schema, its columns and their types. */
export declare function checkFooter(shape: TableShape, { pairs, columns }: ParquetFooter, hasOwnTypes: boolean): Generator<Finding>;
