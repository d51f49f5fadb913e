import type { ColumnChange } from '../model/records/changes.js';
import type { Translation } from '../records/renamings.js';
import type { StatedColumn } from '../release/stated-columns.js';
import type { ComparedTable } from './release.js';

/** What a release says about a column, as one line of a changes file. */
const described = ({ type, description, summary }: StatedColumn): string =>
  [type, description ?? summary].filter((words) => words !== undefined).join('. ') || 'undescribed';

function changesOf(table: string, old: StatedColumn, current: StatedColumn): ColumnChange[] {
  const changes: ColumnChange[] = [];
  const { name: column } = current;
  // A release without schemas does not state types or meanings, so they cannot be known to have changed.
  if (old.type !== undefined && current.type !== undefined && old.type !== current.type)
    changes.push({ table, column, change: 'type', old: old.type, new: current.type });
  const [was, is] = [old.description, current.description];
  if (was !== undefined && is !== undefined && was !== is)
    changes.push({ table, column, change: 'meaning', old: was, new: is });
  return changes;
}

/** The names of the columns that both releases have, in the new order. Columns that one release does not state are taken from the other. */
export function commonColumns(old: ComparedTable, current: ComparedTable): string[] {
  const [before, now] = [old.columns ?? current.columns, current.columns ?? old.columns];
  const names = new Set(before?.map(({ name }) => name));
  return (now ?? []).flatMap(({ name }) => (names.has(name) ? [name] : []));
}

/**
 * The columns of the older table that have another name in the newer one. A name that the newer table lacks, or that the older
 * one has for a column that keeps it, renames nothing.
 */
function renamedColumns(
  table: string,
  old: ComparedTable,
  current: ComparedTable,
  { column: nameNow }: Translation,
): ReadonlyMap<string, string> {
  const before = new Set(old.columns?.map(({ name }) => name));
  const now = new Set(current.columns?.map(({ name }) => name));
  return new Map(
    [...before].flatMap((name) => {
      const renamed = nameNow(table, name);
      if (renamed === null || renamed === name || !now.has(renamed)) return [];
      return before.has(renamed) && nameNow(table, renamed) === renamed ? [] : [[name, renamed]];
    }),
  );
}

/** A table of the older release with the names that its columns have in the newer one; cells stay as they were. */
export function underNewNames(
  table: string,
  old: ComparedTable,
  current: ComparedTable,
  translation: Translation,
): ComparedTable {
  const names = renamedColumns(table, old, current, translation);
  if (names.size === 0) return old;
  const nameOf = (name: string): string => names.get(name) ?? name;
  return {
    columns: old.columns?.map((column) => ({ ...column, name: nameOf(column.name) })),
    key: old.key?.map(nameOf),
    rows: old.rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [nameOf(name), cell])),
    ),
  };
}

/** Columns that were added, removed, renamed or described differently. A different order is not a change. */
export function columnChanges(
  table: string,
  old: ComparedTable,
  current: ComparedTable,
  translation: Translation,
): ColumnChange[] {
  if (!old.columns || !current.columns) return [];
  const names = renamedColumns(table, old, current, translation);
  const before = new Map(
    old.columns.map((column) => [names.get(column.name) ?? column.name, column]),
  );
  const now = new Set(current.columns.map(({ name }) => name));
  const noteOn = (name: string): Pick<ColumnChange, 'note'> => {
    const { note } =
      translation.renamings.columns.findLast((each) => each.table === table && each.old === name) ??
      {};
    return note === undefined ? {} : { note };
  };
  const kept = current.columns.flatMap((column): ColumnChange[] => {
    const { name } = column;
    const was = before.get(name);
    if (!was) return [{ table, column: name, change: 'added', new: described(column) }];
    const changes = changesOf(table, was, column);
    return was.name === name
      ? changes
      : [
          { table, column: name, change: 'renamed', old: was.name, new: name, ...noteOn(was.name) },
          ...changes,
        ];
  });
  const removed = [...before].flatMap(([name, column]): ColumnChange[] => {
    const old = described(column);
    return now.has(name) ? [] : [{ table, column: name, change: 'removed', old, ...noteOn(name) }];
  });
  return [...kept, ...removed];
}
