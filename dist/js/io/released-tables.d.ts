import type { Rows, TableName } from '../model/tables/index.js';
/**
 * The rows of a table of the release. The package refers to itself by name, so this finds the data from the
 * compiled package and from a checkout alike.
 */
export declare const releasedTable: <N extends TableName>(name: N) => Rows[N];
