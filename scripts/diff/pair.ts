import { registeredTables } from '../model/tables/index.js';
import { sameCell, type AnyRow } from '../model/tables/table.js';
import type { Translation } from '../records/renamings.js';
import { groupBy } from '../text/lookup.js';
import { commonColumns } from './columns.js';
import { identityOf, keyText, type Identity } from './identity.js';
import type { ComparedTable } from './release.js';
import { withNewIds, type Renaming } from './renames.js';

interface PairedRows {
  readonly pairs: readonly (readonly [old: AnyRow, current: AnyRow])[];
  /** Old rows without a counterpart, in their order. */
  readonly removed: readonly AnyRow[];
  /** New rows without a counterpart, in their order. */
  readonly added: readonly AnyRow[];
}

/** Pairs rows that share an identity: equal rows first, then the least different of those left. */
function pairGroup(
  olds: readonly AnyRow[],
  news: readonly AnyRow[],
  compared: readonly string[],
): (readonly [AnyRow, AnyRow])[] {
  const [old, current] = [olds[0], news[0]];
  if (old && current && olds.length === 1 && news.length === 1) return [[old, current]];
  const distances = olds.flatMap((one, oldIndex) =>
    news.map((other, newIndex) => ({
      one,
      other,
      place: oldIndex + newIndex,
      differences: compared.filter((column) => !sameCell(one[column], other[column])).length,
    })),
  );
  distances.sort((a, b) => a.differences - b.differences || a.place - b.place);
  const taken = new Set<AnyRow>();
  return distances.flatMap(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other] as const];
  });
}

/** Finds for each row of a table its counterpart in the other release. `compared` are the columns that both have. */
function pairRows(
  olds: readonly AnyRow[],
  news: readonly AnyRow[],
  identity: Identity,
  compared: readonly string[],
): PairedRows {
  const textOf = (row: AnyRow): string => keyText(row, identity.columns);
  const oldGroups = groupBy(olds, textOf);
  const pairs = [...groupBy(news, textOf)].flatMap(([text, group]) =>
    pairGroup(oldGroups.get(text) ?? [], group, compared),
  );
  const paired = new Set(pairs.flat());
  const isLeft = (row: AnyRow): boolean => !paired.has(row);
  return { pairs, removed: olds.filter(isLeft), added: news.filter(isLeft) };
}

/** A table of both releases, its rows paired. Old rows carry the ids and values that their records would have now. */
export interface PairedTable extends PairedRows {
  readonly table: string;
  readonly identity: Identity;
  /** The columns that both have. */
  readonly common: readonly string[];
  readonly rows: number;
  /** An old row as it was released. */
  readonly original: (row: AnyRow) => AnyRow;
}

/** Old rows whose record was merged into another: the merger is reported once, and not as a removed row too. */
function mergedRows(table: string, renamings: readonly Renaming[]): (row: AnyRow) => boolean {
  const registered = registeredTables.find((each) => each.table === table);
  if (!registered) return () => false;
  const merged = new Set(
    renamings.flatMap((each) => (each.isMerge && each.kind === registered.kind ? [each.old] : [])),
  );
  return (row) => merged.has(String(row[registered.column]));
}

/** Finds for each row of a table its counterpart in the other release. The columns of the old one have their new names. */
export function pairTable(
  table: string,
  old: ComparedTable,
  current: ComparedTable,
  renamings: readonly Renaming[],
  translation: Translation,
): PairedTable {
  const identity = identityOf(table, old, current);
  const common = commonColumns(old, current);
  const isMerged = mergedRows(table, renamings);
  const renamed = withNewIds(table, renamings);
  const before = new Map(
    old.rows
      .filter((row) => !isMerged(row))
      .map((row) => [translation.cells(table, renamed(row)), row] as const),
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
