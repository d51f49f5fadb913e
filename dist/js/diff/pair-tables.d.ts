import type { AnyRow } from '../model/tables/table.js';
import { type Identity } from './identity.js';
import { type PairedRows } from './pair-rows.js';
import type { ReleasedTable } from './release.js';
import { type Renaming } from './renames.js';
/** A table of both releases, its rows paired. Old rows carry the ids that their records have now. */
export interface PairedTable extends PairedRows {
    readonly table: string;
    readonly identity: Identity;
    /** The columns that both have. */
    readonly common: readonly string[];
    readonly rows: number;
    /** An old row with the ids it had. */
    readonly original: (row: AnyRow) => AnyRow;
}
/** Finds for each row of a table its counterpart in the other release. */
export declare function pairTable(table: string, old: ReleasedTable, current: ReleasedTable, renamings: readonly Renaming[]): PairedTable;
