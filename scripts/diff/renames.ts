import type { RegisteredId } from '../model/records/registries.js';
import {
  registeredTables,
  tableNames,
  tables,
  type RegisteredKind,
} from '../model/tables/index.js';
import { idsIn, type AnyRow } from '../model/tables/table.js';
import type { ComparedRelease } from './release.js';

export interface Renaming {
  readonly kind: RegisteredKind;
  /** The table of the kind, and its column of ids. */
  readonly table: string;
  readonly column: string;
  readonly old: string;
  readonly new: string;
  /** True when the old release already has the new id, so that two records became one. */
  readonly isMerge: boolean;
}

const keysOf = (release: ComparedRelease, table: string, column: string): Set<string> =>
  new Set(
    (release.tables.get(table)?.rows ?? []).flatMap((row) => {
      const id = row[column];
      return typeof id === 'string' ? [id] : [];
    }),
  );

/** Where the registry leads an id that is gone; undefined when it was withdrawn, or leads nowhere. */
function successorOf(
  id: string,
  into: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
): string | undefined {
  const seen = new Set([id]);
  let at = into.get(id);
  while (at !== undefined && !present.has(at)) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = into.get(at);
  }
  return at;
}

/**
 * Ids of the old release that the new one no longer has, and what the registry says they became. Only the registry
 * decides: records that merely look alike were not renamed.
 */
export function renamingsOf(
  old: ComparedRelease,
  current: ComparedRelease,
  registry: readonly RegisteredId[],
): Renaming[] {
  return registeredTables.flatMap(({ table, column, kind }) => {
    const into = new Map(
      registry.flatMap((entry) =>
        entry.kind === kind && entry.status === 'merged' ? [[entry.id, entry.into] as const] : [],
      ),
    );
    const before = keysOf(old, table, column);
    const now = keysOf(current, table, column);
    return [...before]
      .filter((id) => !now.has(id))
      .flatMap((id): Renaming[] => {
        const successor = successorOf(id, into, now);
        if (successor === undefined) return [];
        return [{ kind, table, column, old: id, new: successor, isMerge: before.has(successor) }];
      });
  });
}

/** For each column that holds registered ids, the kind it holds: "table.column" to kind. */
const kindOfColumn: ReadonlyMap<string, RegisteredKind> = new Map(
  registeredTables.flatMap(({ table, column, kind }) => [
    [`${table}.${column}`, kind] as const,
    ...tableNames.flatMap((name) =>
      tables[name].columns
        .filter(({ references }) => references === `${table}.${column}`)
        .map((each) => [`${name}.${each.name}`, kind] as const),
    ),
  ]),
);

/** Gives the rows of an old table the ids that their records have now. */
export function withNewIds(table: string, renamings: readonly Renaming[]): (row: AnyRow) => AnyRow {
  if (renamings.length === 0) return (row) => row;
  const newIds = new Map(renamings.map((each) => [`${each.kind} ${each.old}`, each.new]));
  return (row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => {
        const kind = kindOfColumn.get(`${table}.${column}`);
        if (kind === undefined) return [column, cell];
        const newId = (id: string): string => newIds.get(`${kind} ${id}`) ?? id;
        if (typeof cell === 'string') return [column, newId(cell)];
        return [column, Array.isArray(cell) ? idsIn(cell).map(newId) : cell];
      }),
    );
}
