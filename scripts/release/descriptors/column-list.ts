import { encodeCsv } from '../../formats/csv.js';
import { tableNames, tables, type TableName } from '../../model/tables/index.js';
import { columnsOf } from '../../model/tables/without-texts.js';
import type { AnyRow, Column } from '../../model/tables/table.js';
import { collect } from '../../text/chunks.js';
import { exampleOf } from './table-schema.js';

function rowOf(table: TableName, column: Column, index: number) {
  const key: readonly string[] = tables[table].key;
  return {
    table,
    position: index + 1,
    column: column.name,
    title: column.title,
    type: column.type,
    nullable: column.nullable,
    key: key.includes(column.name),
    references: column.references ?? null,
    vocabulary: column.vocabulary ?? null,
    unit: column.unit ?? null,
    example: exampleOf(column),
    description: column.description,
  };
}

/** codebook.csv: what CODEBOOK.md says of columns, one line for each, for whoever filters them in a spreadsheet or a program. */
export function columnList(withTexts: boolean): Promise<Uint8Array> {
  const rows: readonly AnyRow[] = tableNames.flatMap((table) =>
    columnsOf(table, withTexts).map((column, index) => rowOf(table, column, index)),
  );
  const columns = Object.keys(rows[0] ?? {}).map((name) => ({ name }));
  return collect(encodeCsv(columns, rows));
}
