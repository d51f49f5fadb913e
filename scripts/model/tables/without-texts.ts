import { tableNames, tables, type Rows, type TableName } from './index.js';
import type { AnyRow, Column } from './table.js';

/** The names of the columns that hold articles' texts whole. */
export const wholeTexts = (table: TableName): string[] => {
  const columns: readonly Column[] = tables[table].columns;
  return columns.flatMap(({ name, isWholeText }) => (isWholeText === true ? [name] : []));
};

/** The columns of a table. In a release without the articles' texts, those that hold whole ones may be empty, and are. */
export const columnsOf = (table: TableName, withTexts: boolean): readonly Column[] =>
  tables[table].columns.map((column: Column) =>
    withTexts || column.isWholeText !== true ? column : { ...column, nullable: true },
  );

/** The rows of a table without the articles' texts. */
export function emptied(table: TableName, rows: readonly AnyRow[]): readonly AnyRow[] {
  const empty = Object.fromEntries(wholeTexts(table).map((column) => [column, null]));
  return Object.keys(empty).length === 0 ? rows : rows.map((row) => ({ ...row, ...empty }));
}

/** The rows of a release without the articles' texts. Cells that no other release leaves empty are null in them, whatever their type says. */
export const withoutTexts = (rows: Rows): Rows =>
  Object.fromEntries(
    tableNames.map((table) => [table, emptied(table, rows[table])]),
  ) as unknown as Rows;
