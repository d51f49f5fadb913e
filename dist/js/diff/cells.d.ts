import type { AnyRow, Cell } from '../model/tables/table.js';
import type { PairedTable } from './pair-tables.js';
export interface CellChange {
    readonly column: string;
    readonly old: Cell;
    readonly new: Cell;
}
export interface RowChange {
    /** The row as it is now. */
    readonly row: AnyRow;
    readonly cells: readonly CellChange[];
}
/** For each column of sequence ids, as table.column, the ids of the old release and those of the same rows now. */
export type Renumbering = ReadonlyMap<string, ReadonlyMap<Cell, Cell>>;
/** Follows the rows that were paired: which id each of them had, and has. */
export declare function renumberingOf(tables: readonly PairedTable[]): Renumbering;
/**
 * The cells that changed in the paired rows of a table. A sequence number, and a reference to the same row, did not; where a
 * reference leads to another row, its old value is the number that the old row has now.
 */
export declare function changedRows({ pairs, identity, common, original }: PairedTable, renumbering: Renumbering): RowChange[];
