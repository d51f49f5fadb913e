import type { ColumnChange } from '../model/curated/changes.js';
import type { ReleasedTable } from './release.js';
/** The names of the columns that both releases have, in the new order; of one release where the other's are unknown. */
export declare function commonColumns(old: ReleasedTable, current: ReleasedTable): string[];
/** Columns added, removed, or described otherwise. Their order in the table is no change. */
export declare function columnChanges(table: string, old: ReleasedTable, current: ReleasedTable): ColumnChange[];
