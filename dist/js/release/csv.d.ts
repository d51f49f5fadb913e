import type { AnyRow, Column } from '../model/tables/table.js';
export declare const listSeparator = ";";
/**
 * One CSV file: UTF-8 without BOM, LF, RFC 4180 quoting, a header, columns in model order. Missing is an empty cell, booleans are
 * `true` and `false`.
 */
export declare function encodeCsv(columns: readonly Pick<Column, 'name'>[], rows: Iterable<AnyRow>): Promise<Uint8Array>;
