import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import type { AnyRow, Cell } from '../model/tables/table.js';
import { showApart } from '../text/look-alike.js';
import type { Format, ReadColumn } from './format.js';

export const listSeparator = ';';

/** Lists become one cell; everything else is left to csv-stringify's casts. */
const cellOf = (cell: Cell | undefined): string | number | boolean | null =>
  Array.isArray(cell)
    ? (cell as readonly string[]).join(listSeparator)
    : ((cell ?? null) as string | number | boolean | null);

/** A cell as a CSV file has it, before it is quoted. */
export const csvCell = (cell: Cell | undefined): string => String(cellOf(cell) ?? '');

/**
 * One CSV file: UTF-8 without BOM, LF, RFC 4180 quoting, a header, columns in model order. Missing is an empty cell, booleans are
 * `true` and `false`.
 */
export async function* encodeCsv(
  columns: readonly Pick<ReadColumn, 'name'>[],
  rows: Iterable<AnyRow>,
): AsyncGenerator<Uint8Array> {
  const names = columns.map(({ name }) => name);
  const records = function* () {
    for (const row of rows) yield names.map((name) => cellOf(row[name]));
  };
  const { stringify } = await import('csv-stringify');
  const stringifier = stringify({
    header: true,
    columns: names,
    record_delimiter: '\n',
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });
  // Whatever goes wrong is thrown where the chunks are asked for.
  yield* pipeline(Readable.from(records()), stringifier, () => undefined);
}

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

/** @throws Error that names the first column that has another name. */
function checkHeader(found: readonly string[], expected: readonly string[]): void {
  const length = Math.max(found.length, expected.length);
  for (let at = 0; at < length; at += 1) {
    const [is, should] = [found[at], expected[at]];
    if (is === should) continue;
    const { actual, expected: name } = showApart(is, should);
    throw new Error(`column ${at + 1} of its header is ${actual} instead of ${name}`);
  }
}

/** Rows of a CSV file, typed by the table model. @throws Error when its header has other columns. */
function decodeCsv(columns: readonly ReadColumn[], bytes: Uint8Array): AnyRow[] {
  const records: string[][] = parse(Buffer.from(bytes), { record_delimiter: '\n' });
  const [header = [], ...body] = records;
  checkHeader(
    header,
    columns.map(({ name }) => name),
  );
  return body.map((record) =>
    Object.fromEntries(
      columns.map((column, index) => [column.name, cellFromCsv(record[index] ?? '', column)]),
    ),
  );
}

export const csv: Format = {
  name: 'csv',
  title: 'CSV',
  mediaType: 'text/csv',
  isText: true,
  dialect: {
    header: true,
    delimiter: ',',
    lineTerminator: '\n',
    quoteChar: '"',
    doubleQuote: true,
    skipInitialSpace: false,
  },
  loading: {
    pandas: (file) => `pd.read_csv("${file}", keep_default_na=False, na_values=[""])`,
    r: (file) => `read.csv("${file}", na.strings = "", encoding = "UTF-8")`,
  },
  encode: encodeCsv,
  decode: (columns, bytes) => Promise.resolve(decodeCsv(columns, bytes)),
};
