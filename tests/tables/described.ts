import { tableNames, tables, type TableName } from '../../scripts/model/tables/index.js';
import type { AnyRow, Column } from '../../scripts/model/tables/table.js';
import { committedRows } from '../committed-rows.js';

/** A column of the release with the rows that are committed of its table. */
export interface DescribedColumn extends Pick<Column, 'name' | 'description'> {
  readonly table: TableName;
  readonly place: string;
}

export const describedColumns: readonly DescribedColumn[] = tableNames.flatMap((table) =>
  tables[table].columns.map(({ name, description }: Column) => ({
    table,
    name,
    description,
    place: `${table}.${name}`,
  })),
);

const read = new Map<TableName, readonly AnyRow[]>();

/** The rows of a table in dist/json, read once. */
export function rowsOf(table: TableName): readonly AnyRow[] {
  const rows = read.get(table) ?? committedRows(table);
  read.set(table, rows);
  return rows;
}

/** The rows of a table that have what another row has in a column of the same name. */
export const rowsWith = (table: TableName, row: AnyRow, ...columns: string[]): readonly AnyRow[] =>
  rowsOf(table).filter((each) => columns.every((column) => each[column] === row[column]));

/** The row of a table with a value in its key. */
export function rowOf(table: TableName, value: AnyRow[string] | undefined): AnyRow {
  const row = rowsOf(table).find((each) => each[tables[table].key[0] ?? ''] === value);
  if (!row) throw new Error(`No row of ${table} is ${String(value)}.`);
  return row;
}

export const isEmpty = (row: AnyRow, column: string): boolean => {
  const cell = row[column] ?? null;
  return cell === null || (Array.isArray(cell) && cell.length === 0);
};
