import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { stringify } from 'csv-stringify';
import type { AnyRow, Cell, Column } from '../model/tables/table.js';

export const listSeparator = ';';

/** Lists become one cell; everything else is left to csv-stringify's casts. */
const cellOf = (cell: Cell | undefined): string | number | boolean | null =>
  Array.isArray(cell)
    ? (cell as readonly string[]).join(listSeparator)
    : ((cell ?? null) as string | number | boolean | null);

/**
 * One CSV file: UTF-8 without BOM, LF, RFC 4180 quoting, a header, columns in model order. Missing is an empty cell, booleans are
 * `true` and `false`.
 */
export async function encodeCsv(
  columns: readonly Pick<Column, 'name'>[],
  rows: Iterable<AnyRow>,
): Promise<Uint8Array> {
  const names = columns.map(({ name }) => name);
  const records = function* () {
    for (const row of rows) yield names.map((name) => cellOf(row[name]));
  };
  const stringifier = stringify({
    header: true,
    columns: names,
    record_delimiter: '\n',
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });
  return new Uint8Array(await buffer(Readable.from(records()).pipe(stringifier)));
}
