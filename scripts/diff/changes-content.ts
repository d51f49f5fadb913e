import type {
  ChangedRecord,
  ChangesContent,
  ChangesFile,
  CodeChange,
  IdsOfKind,
  TableCount,
  ValueRenaming,
} from '../model/records/changes.js';
import { registeredTables } from '../model/tables/index.js';
import { idsIn, type Cell } from '../model/tables/table.js';
import { requiredBump } from '../records/bump.js';
import type { ReleaseDifference } from './compare.js';

/** The columns that say what a code means; an example only shows it. */
const definingColumns: ReadonlySet<string> = new Set(['label', 'definition', 'decision_rule']);

function codeChanges({ tables, renamings }: ReleaseDifference): CodeChange[] {
  const difference = tables.find(({ table }) => table === 'vocabularies');
  if (!difference) return [];
  // What has another code now is said once, among the renamed values.
  const renamed = new Set(renamings.codes.map((each) => `${each.vocabulary} ${each.old}`));
  const removed = difference.removed.filter(
    ({ vocabulary, code }) => !renamed.has(`${String(vocabulary)} ${String(code)}`),
  );
  const redefined = difference.changed
    .filter(({ cells }) => cells.some(({ column }) => definingColumns.has(column)))
    .map(({ row }) => row);
  const changes = [
    ['added', difference.added],
    ['removed', removed],
    ['redefined', redefined],
  ] as const;
  return changes.flatMap(([change, rows]) => {
    const codes = new Map<string, string[]>();
    for (const { vocabulary, code } of rows) {
      const name = String(vocabulary);
      codes.set(name, [...(codes.get(name) ?? []), String(code)]);
    }
    return [...codes].map(([vocabulary, each]) => ({ vocabulary, change, codes: each }));
  });
}

/** Of the codes and values that are listed as renamed, those that the older release had. */
const valueRenamings = ({
  old: { tables },
  renamings: { codes, values },
}: ReleaseDifference): ValueRenaming[] =>
  [
    ...codes
      .filter(({ vocabulary, old }) => {
        const defined = tables.get('vocabularies')?.rows;
        return (
          defined?.some((row) => row['vocabulary'] === vocabulary && row['code'] === old) ?? true
        );
      })
      .map((each) => ({ ...each, in: each.vocabulary })),
    ...values
      .filter(({ table, old }) =>
        tables
          .get(table)
          ?.rows.some((row) => Object.values(row).some((cell) => idsIn(cell).includes(old))),
      )
      .map((each) => ({ ...each, in: `${each.table}.${each.column}` })),
  ].map(({ in: where, old, new: now, note }) => ({
    in: where,
    old,
    ...(now === null ? {} : { new: now }),
    ...(note === undefined ? {} : { note }),
  }));

function countsOf(difference: ReleaseDifference): TableCount[] {
  const inBoth = new Map(difference.tables.map((each) => [each.table, each]));
  return [...difference.new.tables].map(([table, now]) => {
    const rows = now.rows.length;
    const both = inBoth.get(table);
    if (!both) return { table, rows, added: rows, removed: 0, changed: 0, cells: 0 };
    const { added, removed, changed } = both;
    const merged = difference.renamed.filter((each) => each.table === table && each.isMerge);
    return {
      table,
      rows,
      added: added.length,
      removed: removed.length + merged.length,
      changed: changed.length,
      cells: changed.reduce((sum, { cells }) => sum + cells.length, 0),
    };
  });
}

/** Registered ids, by kind, of rows that only one release has, without the ids that now lead to another. */
function idsByKind(difference: ReleaseDifference, change: 'added' | 'removed'): IdsOfKind[] {
  const renamed = new Set(
    difference.renamed.flatMap(({ kind, old, new: id }) => [`${kind} ${old}`, `${kind} ${id}`]),
  );
  const whole = change === 'added' ? difference.tablesAdded : difference.tablesRemoved;
  return registeredTables.flatMap(({ table, column, kind }) => {
    const rows =
      difference.tables.find((each) => each.table === table)?.[change] ??
      whole.find((each) => each.table === table)?.rows;
    const ids = (rows ?? [])
      .map((row) => String(row[column]))
      .filter((id) => !renamed.has(`${kind} ${id}`));
    return ids.length === 0 ? [] : [{ kind, ids }];
  });
}

/** zod infers lists that can be written to. */
const copyOf = (cell: Cell): ChangedRecord['cells'][number]['old'] =>
  typeof cell === 'object' && cell !== null ? [...cell] : cell;

const changedRecords = ({ tables }: ReleaseDifference): ChangedRecord[] =>
  registeredTables.flatMap(({ table, column, kind }) =>
    (tables.find((each) => each.table === table)?.changed ?? []).map(({ row, cells }) => ({
      kind,
      id: String(row[column]),
      cells: cells.map((cell) => ({
        column: cell.column,
        old: copyOf(cell.old),
        new: copyOf(cell.new),
      })),
    })),
  );

/** A difference as a changes file records it: records with registered ids in full, all other rows as counts. */
export function summarise(difference: ReleaseDifference): ChangesContent {
  const values = valueRenamings(difference);
  return {
    tables: {
      added: difference.tablesAdded.map(({ table }) => table),
      removed: difference.tablesRemoved.map(({ table }) => table),
    },
    columns: difference.tables.flatMap(({ columns }) => columns),
    codes: codeChanges(difference),
    ...(values.length === 0 ? {} : { values }),
    counts: countsOf(difference),
    added: idsByKind(difference, 'added'),
    removed: idsByKind(difference, 'removed'),
    renamed: difference.renamed.map(({ kind, old, new: id, isMerge }) => ({
      kind,
      old,
      new: id,
      ...(isMerge ? { merged: true } : {}),
    })),
    changed: changedRecords(difference),
  };
}

export interface Versions {
  readonly version: string;
  readonly previous: string;
  /** Release date of `version`, YYYY-MM-DD. */
  readonly date: string;
  /** Sentences written by hand. */
  readonly notes: readonly string[];
}

/** The contents of curated/changes/<version>.json for a difference. */
export function changesOf(
  difference: ReleaseDifference,
  { version, previous, date, notes }: Versions,
): ChangesFile {
  const content = summarise(difference);
  const { digest } = difference.old;
  return {
    $schema: '../../schemas/changes.schema.json',
    version,
    previous,
    ...(digest === undefined ? {} : { previous_digest: digest }),
    date,
    bump: requiredBump(content).bump,
    notes: [...notes],
    ...content,
  };
}
