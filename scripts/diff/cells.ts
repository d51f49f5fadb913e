import type { AnyRow, Cell } from '../model/tables/table.js';
import { sameCell } from './pair-rows.js';
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

/** The cells that changed in the paired rows of a table. A sequence number, and a reference to the same row, did not. */
export function changedRows(
  { pairs, identity, common, original }: PairedTable,
  renumbering: Renumbering,
): RowChange[] {
  const isSame = (column: string, was: Cell, is: Cell): boolean => {
    const target = identity.countedReferences.get(column);
    if (target === undefined) return identity.counted.has(column) || sameCell(was, is);
    return sameCell(was === null ? null : renumbering.get(target)?.get(was), is);
  };
  return pairs.flatMap(([old, row]): RowChange[] => {
    const cells = common
      .filter((column) => !isSame(column, old[column] ?? null, row[column] ?? null))
      .map((column) => ({
        column,
        old: original(old)[column] ?? null,
        new: row[column] ?? null,
      }));
    return cells.length === 0 ? [] : [{ row, cells }];
  });
}
