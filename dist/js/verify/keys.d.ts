import type { Finding } from '../model/finding.js';
import type { ReadTable } from './read-tables.js';
export type ReadTables = ReadonlyMap<string, ReadTable>;
/** The primary key of a table is different in every row. */
export declare function checkPrimaryKey(table: ReadTable): Generator<Finding>;
/** Every value of a column that refers to another stands there. `counted` is told of each reference that was looked up. */
export declare function checkForeignKeys(table: ReadTable, tables: ReadTables, counted: () => void): Generator<Finding>;
