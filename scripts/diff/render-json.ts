import type { AnyRow } from '../model/tables/table.js';
import { requiredBump } from '../records/bump.js';
import type { ReleaseDifference } from './compare.js';
import { leastVersion } from '../model/metadata.js';
import { summarise } from './changes-content.js';

const keyOf = (row: AnyRow, columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));

/** A difference as a JSON value: added and removed rows whole, changed cells with old and new value. Unchanged tables are left out. */
export function differenceAsJson(difference: ReleaseDifference) {
  const { old, new: now, tablesAdded, tablesRemoved, renamed, tables } = difference;
  const content = summarise(difference);
  const { bump, reasons } = requiredBump(content);
  const named = ({ name, version }: typeof old) => ({ name, version: version ?? null });
  return {
    old: named(old),
    new: named(now),
    bump,
    least_version: old.version === undefined ? null : leastVersion(old.version, bump),
    reasons,
    tables_added: tablesAdded.map(({ table, rows }) => ({ table, rows: rows.length })),
    tables_removed: tablesRemoved.map(({ table, rows }) => ({ table, rows: rows.length })),
    renamed: renamed.map(({ kind, old: before, new: id, isMerge }) => ({
      kind,
      old: before,
      new: id,
      merged: isMerge,
    })),
    values_renamed: content.values ?? [],
    tables: tables
      .filter(({ columns, added, removed, changed }) =>
        [columns, added, removed, changed].some(({ length }) => length > 0),
      )
      .map(({ table, key, columns, added, removed, changed }) => ({
        table,
        key,
        columns: columns.map(({ column, change, old: was, new: is, note }) => ({
          column,
          change,
          old: was ?? null,
          new: is ?? null,
          ...(note === undefined ? {} : { note }),
        })),
        added,
        removed,
        changed: changed.map(({ row, cells }) => ({ key: keyOf(row, key), cells })),
      })),
  };
}
