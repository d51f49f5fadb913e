import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { sameCell, type AnyRow, type Cell, type Column } from '../model/tables/table.js';
import { listSeparator } from './csv.js';

/** What reading a column takes: a release of another version has columns that no table of this one has. */
export type ReadColumn = Pick<Column, 'name' | 'type'>;

function cellFromCsv(text: string, { type }: ReadColumn): Cell {
  if (text === '') return type === 'list' ? [] : null;
  switch (type) {
    case 'integer':
    case 'number':
      return Number(text);
    case 'boolean':
      return text === 'true';
    case 'list':
      return text.split(listSeparator);
    case 'text':
    case 'date':
      return text;
  }
}

/** Rows of a CSV file, typed by the table model. Read with csv-parse, which did not write it. */
export function decodeCsv(columns: readonly ReadColumn[], bytes: Uint8Array): AnyRow[] {
  const records: string[][] = parse(Buffer.from(bytes), { record_delimiter: '\n' });
  const [header = [], ...body] = records;
  return body.map((record) =>
    Object.fromEntries(
      header.map((name, index) => {
        const column = columns.find((each) => each.name === name);
        return [name, column ? cellFromCsv(record[index] ?? '', column) : (record[index] ?? '')];
      }),
    ),
  );
}

export const decodeJson = (bytes: Uint8Array): AnyRow[] =>
  JSON.parse(new TextDecoder().decode(bytes)) as AnyRow[];

function cellFromParquet(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value as Cell;
}

/** Rows of a Parquet file. Read with hyparquet, which did not write it. */
export async function decodeParquet(
  columns: readonly ReadColumn[],
  bytes: Uint8Array,
): Promise<AnyRow[]> {
  const file = bytes.buffer.slice(
    bytes.byteOffset,
    bytes.byteOffset + bytes.byteLength,
  ) as ArrayBuffer;
  const rows = await parquetReadObjects({ file });
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name }) => [name, cellFromParquet(row[name])])),
  );
}

/** What two readings of a table disagree on, in words; undefined when they agree cell by cell. */
export function firstDifference(
  columns: readonly ReadColumn[],
  expected: readonly AnyRow[],
  found: readonly AnyRow[],
): string | undefined {
  if (expected.length !== found.length) return `${found.length} rows instead of ${expected.length}`;
  for (const [index, row] of expected.entries()) {
    for (const { name } of columns) {
      if (sameCell(row[name], found[index]?.[name])) continue;
      return `row ${index + 1}, ${name}: ${JSON.stringify(found[index]?.[name])} instead of ${JSON.stringify(row[name])}`;
    }
  }
  return undefined;
}
