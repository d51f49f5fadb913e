import type { ColumnChange } from '../model/records/changes.js';
import type { RegisteredId } from '../model/records/registries.js';
import { sameCell, type AnyRow, type Cell } from '../model/tables/table.js';
import type { Renamings } from '../model/records/renamed.js';
import { translationOf } from '../records/renamings.js';
import { columnChanges, underNewNames } from './columns.js';
import { pairTable, type PairedTable } from './pair.js';
import type { ComparedRelease } from './release.js';
import { renamingsOf, type Renaming } from './renames.js';

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

/** For each column of sequence ids (table.column): from the id a row had to the id it has. */
type Renumbering = ReadonlyMap<string, ReadonlyMap<Cell, Cell>>;

/** The old and new ids of the rows that were paired. */
function renumberingOf(tables: readonly PairedTable[]): Renumbering {
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
 * The cells that changed in the paired rows of a table. A new sequence number is not a change, nor is a reference that
 * still leads to the same row; where it leads to another, its old value is the number that the old row has now.
 */
function changedRows(
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
      // The number of a row that is gone may belong to another row now.
      const isGone = numbers !== undefined && referred !== null && !numbers.has(referred);
      if (sameCell(was, is) && !isGone) return [];
      const asReleased = original(old)[column] ?? null;
      return [{ column, old: identity.counted.has(column) ? was : asReleased, new: is }];
    });
    return cells.length === 0 ? [] : [{ row, cells }];
  });
}

/** What changed in a table that both releases have. */
export interface TableDifference {
  readonly table: string;
  /** The columns by which its rows were recognised. */
  readonly key: readonly string[];
  readonly columns: readonly ColumnChange[];
  /** How many it has now. */
  readonly rows: number;
  readonly added: readonly AnyRow[];
  readonly removed: readonly AnyRow[];
  readonly changed: readonly RowChange[];
}

export interface WholeTable {
  readonly table: string;
  readonly rows: readonly AnyRow[];
}

export interface ReleaseDifference {
  readonly old: ComparedRelease;
  readonly new: ComparedRelease;
  readonly tablesAdded: readonly WholeTable[];
  readonly tablesRemoved: readonly WholeTable[];
  readonly renamed: readonly Renaming[];
  /** What became of ids that are gone. */
  readonly registry: readonly RegisteredId[];
  /** Columns and values that were renamed or dropped since the old release, as the new one lists them. */
  readonly renamings: Renamings;
  /** Every table that both have, changed or not, in the order of the new release. */
  readonly tables: readonly TableDifference[];
}

/** The tables that only one release has. */
const onlyIn = (one: ComparedRelease, other: ComparedRelease): WholeTable[] =>
  [...one.tables].flatMap(([table, { rows }]) =>
    other.tables.has(table) ? [] : [{ table, rows }],
  );

const nothingRenamed: Renamings = { columns: [], codes: [], values: [] };

/**
 * Compares two releases row by row. `registry` says which ids were merged into others (curated/ids.json of the newer
 * release); which columns and values have another name, the newer release says itself.
 */
export function compareReleases(
  old: ComparedRelease,
  current: ComparedRelease,
  registry: readonly RegisteredId[],
): ReleaseDifference {
  const translation = translationOf(current.renamed ?? nothingRenamed, old.version);
  const tablesNow = [...old.tables].map(([name, before]) => {
    const now = current.tables.get(name);
    return [name, now ? underNewNames(name, before, now, translation) : before] as const;
  });
  const oldNow: ComparedRelease = { ...old, tables: new Map(tablesNow) };
  const renamed = renamingsOf(oldNow, current, registry);
  const inBoth = [...current.tables].flatMap(([name, now]) => {
    const before = oldNow.tables.get(name);
    return before ? [{ now, paired: pairTable(name, before, now, renamed, translation) }] : [];
  });
  const renumbering = renumberingOf(inBoth.map(({ paired }) => paired));
  return {
    old,
    new: current,
    tablesAdded: onlyIn(current, old),
    tablesRemoved: onlyIn(old, current),
    renamed,
    registry,
    renamings: translation.renamings,
    tables: inBoth.map(({ now, paired }) => ({
      table: paired.table,
      key: paired.identity.columns,
      columns: columnChanges(paired.table, old.tables.get(paired.table) ?? now, now, translation),
      rows: paired.rows,
      added: paired.added,
      removed: paired.removed.map(paired.original),
      changed: changedRows(paired, renumbering),
    })),
  };
}
