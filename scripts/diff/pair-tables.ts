import { registeredTables } from '../model/tables/registered.js';
import type { AnyRow } from '../model/tables/table.js';
import { commonColumns } from './columns.js';
import { identityOf, type Identity } from './identity.js';
import { pairRows, type PairedRows } from './pair-rows.js';
import type { ReleasedTable } from './release.js';
import { withNewIds, type Renaming } from './renames.js';

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

/** Old rows whose record was merged into another: that is said once, not as a row that is gone. */
function mergedRows(table: string, renamings: readonly Renaming[]): (row: AnyRow) => boolean {
  const registered = registeredTables.find((each) => each.table === table);
  if (!registered) return () => false;
  const merged = new Set(
    renamings.flatMap((each) => (each.isMerge && each.kind === registered.kind ? [each.old] : [])),
  );
  return (row) => merged.has(String(row[registered.column]));
}

/** Finds for each row of a table its counterpart in the other release. */
export function pairTable(
  table: string,
  old: ReleasedTable,
  current: ReleasedTable,
  renamings: readonly Renaming[],
): PairedTable {
  const identity = identityOf(table, old, current);
  const common = commonColumns(old, current);
  const isMerged = mergedRows(table, renamings);
  const renamed = withNewIds(table, renamings);
  const before = new Map(
    old.rows.filter((row) => !isMerged(row)).map((row) => [renamed(row), row] as const),
  );
  const compared = common.filter((column) => !identity.counted.has(column));
  return {
    ...pairRows([...before.keys()], current.rows, identity, compared),
    table,
    identity,
    common,
    rows: current.rows.length,
    original: (row) => before.get(row) ?? row,
  };
}
