import type { Cell, AnyRow } from '../model/tables/table.js';
import type { ReleaseDifference } from './compare.js';
/** One line of the CSV form. */
export interface DifferenceLine extends AnyRow {
    readonly table: string;
    readonly key: string | null;
    readonly column: string | null;
    readonly change: string;
    readonly old: Cell;
    readonly new: Cell;
}
export declare const lineColumns: readonly ["table", "key", "column", "change", "old", "new"];
/**
 * A difference as lines of CSV, one for each changed cell. A table that only one release has is one line with its number of
 * rows.
 */
export declare const differenceLines: ({ tablesAdded, tablesRemoved, renamed, tables, }: ReleaseDifference) => DifferenceLine[];
