import { shownKey, type AnyRow, type Cell } from '../model/tables/table.js';
import type { ReleaseDifference, TableDifference } from './compare.js';

/** One line of the CSV form. */
export interface DifferenceLine extends AnyRow {
  readonly table: string;
  readonly key: string | null;
  readonly column: string | null;
  readonly change: string;
  readonly old: Cell;
  readonly new: Cell;
}

export const lineColumns = ['table', 'key', 'column', 'change', 'old', 'new'] as const;

type Values = Partial<Pick<DifferenceLine, 'key' | 'column' | 'old' | 'new'>>;

const line = (table: string, change: string, values: Values): DifferenceLine => ({
  table,
  key: null,
  column: null,
  change,
  old: null,
  new: null,
  ...values,
});

/** Every cell of a row that only one release has. */
const cellsOf = (
  { table, key }: TableDifference,
  row: AnyRow,
  change: 'row_added' | 'row_removed',
): DifferenceLine[] =>
  Object.entries(row)
    .filter(([, cell]) => cell !== null)
    .map(([column, cell]) =>
      line(table, change, {
        key: shownKey(row, key),
        column,
        [change === 'row_added' ? 'new' : 'old']: cell,
      }),
    );

const linesOf = (difference: TableDifference): DifferenceLine[] => [
  ...difference.columns.map(({ table, column, change, old, new: now }) =>
    line(table, `column_${change}`, { column, old: old ?? null, new: now ?? null }),
  ),
  ...difference.removed.flatMap((row) => cellsOf(difference, row, 'row_removed')),
  ...difference.added.flatMap((row) => cellsOf(difference, row, 'row_added')),
  ...difference.changed.flatMap(({ row, cells }) =>
    cells.map(({ column, old, new: now }) => {
      const key = shownKey(row, difference.key);
      return line(difference.table, 'cell_changed', { key, column, old, new: now });
    }),
  ),
];

/**
 * A difference as lines of CSV, one for each changed cell. A table that only one release has takes one line, which says how
 * many rows it has.
 */
export const differenceLines = ({
  tablesAdded,
  tablesRemoved,
  renamed,
  renamings: { codes, values },
  tables,
}: ReleaseDifference): DifferenceLine[] => [
  ...tablesRemoved.map(({ table, rows }) => line(table, 'table_removed', { old: rows.length })),
  ...tablesAdded.map(({ table, rows }) => line(table, 'table_added', { new: rows.length })),
  ...renamed.map(({ table, column, old, new: id }) =>
    line(table, 'id_renamed', { key: id, column, old, new: id }),
  ),
  ...codes.map(({ vocabulary, old, new: now }) =>
    line('vocabularies', 'code_renamed', { key: vocabulary, column: 'code', old, new: now }),
  ),
  ...values.map(({ table, column, old, new: now }) =>
    line(table, 'value_renamed', { column, old, new: now }),
  ),
  ...tables.flatMap(linesOf),
];
