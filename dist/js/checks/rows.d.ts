import { type Rows, type TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import type { Raised } from './check.js';
/** The rows of a table as cells by column name. */
export declare const rowsOf: (rows: Rows, name: TableName) => readonly AnyRow[];
export declare const keyOf: (name: TableName, row: AnyRow) => string;
/** A finding about a row that the pipeline made: the file is the one it would have been published in. */
export declare function ofRow(name: TableName, row: AnyRow, message: string, expected: string, fix: string): Raised;
