import type { AnyRow, Column } from '../model/tables/table.js';
/**
 * One Parquet file: DATE for dates, 3-level LIST for lists, UTF8 for text, INT32, DOUBLE, BOOLEAN; SNAPPY pages; `metadata` as key-value
 * pairs in the footer. The same rows give the same bytes.
 */
export declare function encodeParquet(columns: readonly Column[], rows: Iterable<AnyRow>, metadata: Readonly<Record<string, string>>): Promise<Uint8Array>;
