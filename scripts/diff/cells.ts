import { type AnyRow, type Cell, sameCell } from '../model/tables/table.js';
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
export function renumberingOf(tables: readonly PairedTable[]): Renumbering {
  const targets = new Set(
    tables.flatMap(({ identity }) => [...identity.countedReferences.values()]),
  );
  return new Map(
    tables.flatMap(({ table, pairs }) =>
      [...targets]
        .filter((target) => target.startsWith(`${table}.`))
        .map((target) => {
          const column = target.slice(table.length + 1);
          const ids = pairs.map(
            ([old, row]) => [old[column] ?? null, row[column] ?? null] as const,
          );
          return [target, new Map(ids)] as const;
        }),
    ),
  );
}

/**
 * The cells that changed in the paired rows of a table. A sequence number, and a reference to the same row, did not; where a
 * reference leads to another row, its old value is the number that the old row has now.
 */
export function changedRows(
  { pairs, identity, common, original }: PairedTable,
  renumbering: Renumbering,
): RowChange[] {
  const compared = common.filter(
    (column) => !identity.counted.has(column) || identity.countedReferences.has(column),
  );
  const numbersNow = (column: string): ReadonlyMap<Cell, Cell> | undefined =>
    renumbering.get(identity.countedReferences.get(column) ?? '');
  return pairs.flatMap(([old, row]): RowChange[] => {
    const cells = compared.flatMap((column): CellChange[] => {
      const numbers = numbersNow(column);
      const referred = old[column] ?? null;
      const was = numbers?.get(referred) ?? referred;
      const is = row[column] ?? null;
      // A row that is gone may have left its number to another.
      const isGone = numbers !== undefined && referred !== null && !numbers.has(referred);
      if (sameCell(was, is) && !isGone) return [];
      const asReleased = original(old)[column] ?? null;
      return [{ column, old: identity.counted.has(column) ? was : asReleased, new: is }];
    });
    return cells.length === 0 ? [] : [{ row, cells }];
  });
}
