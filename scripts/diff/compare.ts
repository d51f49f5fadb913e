import type { ColumnChange } from '../model/records/changes.js';
import type { RegisteredId } from '../model/records/registries.js';
import type { AnyRow } from '../model/tables/table.js';
import { changedRows, renumberingOf, type RowChange } from './cells.js';
import { columnChanges } from './columns.js';
import { pairTable } from './pair-tables.js';
import type { Release } from './release.js';
import { renamingsOf, type Renaming } from './renames.js';

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
  readonly old: Release;
  readonly new: Release;
  readonly tablesAdded: readonly WholeTable[];
  readonly tablesRemoved: readonly WholeTable[];
  readonly renamed: readonly Renaming[];
  /** Every table that both have, changed or not, in the order of the new release. */
  readonly tables: readonly TableDifference[];
}

/** The tables of one release that the other lacks. */
const onlyIn = (one: Release, other: Release): WholeTable[] =>
  [...one.tables].flatMap(([table, { rows }]) =>
    other.tables.has(table) ? [] : [{ table, rows }],
  );

/**
 * Compares two releases row by row. `registry` says which ids were merged into others (curated/ids.json of the newer
 * release).
 */
export function compareReleases(
  old: Release,
  current: Release,
  registry: readonly RegisteredId[],
): ReleaseDifference {
  const renamed = renamingsOf(old, current, registry);
  const inBoth = [...current.tables].flatMap(([name, now]) => {
    const before = old.tables.get(name);
    return before ? [{ before, now, paired: pairTable(name, before, now, renamed) }] : [];
  });
  const renumbering = renumberingOf(inBoth.map(({ paired }) => paired));
  return {
    old,
    new: current,
    tablesAdded: onlyIn(current, old),
    tablesRemoved: onlyIn(old, current),
    renamed,
    tables: inBoth.map(({ before, now, paired }) => ({
      table: paired.table,
      key: paired.identity.columns,
      columns: columnChanges(paired.table, before, now),
      rows: paired.rows,
      added: paired.added,
      removed: paired.removed.map(paired.original),
      changed: changedRows(paired, renumbering),
    })),
  };
}
