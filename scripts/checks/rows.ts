import { tables, type Rows, type TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import type { Raised } from './check.js';

/** The rows of a table as cells by column name. */
export const rowsOf = (rows: Rows, name: TableName): readonly AnyRow[] => rows[name];

export const keyOf = (name: TableName, row: AnyRow): string =>
  tables[name].key.map((column) => String(row[column])).join(' ');

/** A finding about a row that the pipeline made: the file is the one it would have been published in. */
export function ofRow(
  name: TableName,
  row: AnyRow,
  message: string,
  expected: string,
  fix: string,
): Raised {
  return {
    file: `dist/json/${name}.json`,
    message: `${name} ${keyOf(name, row)}: ${message}`,
    expected,
    fix,
  };
}
