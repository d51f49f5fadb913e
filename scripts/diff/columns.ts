import type { ColumnChange } from '../model/records/changes.js';
import type { StatedColumn } from '../release/stated-columns.js';
import type { ComparedTable } from './release.js';

/** What a release says about a column, as one line of a changes file. */
const described = ({ type, description }: StatedColumn): string =>
  [type, description].filter((words) => words !== undefined).join('. ') || 'undescribed';

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

/** Columns that were added, removed or described differently. A different order is not a change. */
export function columnChanges(
  table: string,
  old: ComparedTable,
  current: ComparedTable,
): ColumnChange[] {
  if (!old.columns || !current.columns) return [];
  const before = new Map(old.columns.map((column) => [column.name, column]));
  const now = new Set(current.columns.map(({ name }) => name));
  const kept = current.columns.flatMap((column): ColumnChange[] => {
    const was = before.get(column.name);
    if (was) return changesOf(table, was, column);
    return [{ table, column: column.name, change: 'added', new: described(column) }];
  });
  const removed = old.columns
    .filter(({ name }) => !now.has(name))
    .map((column): ColumnChange => {
      return { table, column: column.name, change: 'removed', old: described(column) };
    });
  return [...kept, ...removed];
}
