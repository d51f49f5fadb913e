import { tables, type Rows, type TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import type { RaisedRow } from './check.js';

/** The rows of a table as cells by column name. */
export const rowsOf = (rows: Rows, name: TableName): readonly AnyRow[] => rows[name];

export const keyOf = (name: TableName, row: AnyRow): string =>
  tables[name].key.map((column) => String(row[column])).join(' ');

/** Row by row, with a function that names the row in what is raised. */
export function* eachRow(rows: Rows, table: TableName) {
  for (const [index, row] of rowsOf(rows, table).entries()) {
    const raised = (
      column: string | undefined,
      message: string,
      expected: string,
      fix: string,
    ): RaisedRow => ({
      table,
      index,
      ...(column === undefined ? {} : { column }),
      message: `${table} ${keyOf(table, row)}: ${message}`,
      expected,
      fix,
    });
    yield { row, raised };
  }
}
