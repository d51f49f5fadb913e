import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../scripts/dates/calendar.js';
import type { AnyRow, Cell, Column } from '../../scripts/model/tables/table.js';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { encodeCsv } from '../../scripts/formats/csv.js';
import { encodeJson } from '../../scripts/formats/json.js';
import { encodeParquet } from '../../scripts/formats/parquet.js';
import {
  decodeCsv,
  decodeJson,
  decodeParquet,
  firstDifference,
} from '../../scripts/formats/decode.js';

/** Any cell the table model allows: no control characters, line breaks or byte order mark in front, no empty text. */
const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 30 })
  .map((value) =>
    value.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]/g, '·').replace(/^\ufeff/, '·'),
  );
const cellOf = ({ type }: Column): fc.Arbitrary<Cell> => {
  switch (type) {
    case 'text':
      return fc.oneof(text, fc.constantFrom('a"b', 'a,b', '"', ',', ' padded ', '🚀', 'é', "'"));
    case 'integer':
      return fc.integer({ min: 0, max: 2147483647 });
    case 'number':
      return fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 10_000);
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.integer({ min: 0, max: 900_000 }).map((days) => addDays('0001-01-01', days));
    case 'list':
      return fc.array(
        text.map((value) => value.replaceAll(';', ',')),
        { maxLength: 4 },
      );
  }
};

const rowsOf = (columns: readonly Column[]): fc.Arbitrary<AnyRow[]> =>
  fc.array(
    fc.record(
      Object.fromEntries(
        columns.map((column) => [
          column.name,
          column.nullable ? fc.option(cellOf(column)) : cellOf(column),
        ]),
      ),
    ),
    { maxLength: 8 },
  );

describe.each(tableNames)('%s', (name) => {
  const { columns } = tables[name];

  it('reads back the same from CSV, JSON and Parquet, whatever the cells', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(columns), async (rows) => {
        expect(
          firstDifference(columns, rows, decodeCsv(columns, await encodeCsv(columns, rows))),
        ).toBeUndefined();
        expect(
          firstDifference(columns, rows, decodeJson(encodeJson(columns, rows))),
        ).toBeUndefined();
        const parquet = await encodeParquet(columns, rows, { table: name });
        expect(
          firstDifference(columns, rows, await decodeParquet(columns, parquet)),
        ).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });

  it('has a header, columns and no rows when empty', async () => {
    const csv = await encodeCsv(columns, []);
    expect(new TextDecoder().decode(csv)).toBe(
      `${columns.map((column) => column.name).join(',')}\n`,
    );
    expect(new TextDecoder().decode(encodeJson(columns, []))).toBe('[]\n');
    expect(await decodeParquet(columns, await encodeParquet(columns, [], {}))).toEqual([]);
  });
});

describe('firstDifference', () => {
  const { columns } = tables.crosswalk;
  const row = {
    type: 'visit',
    status: 'occurred',
    cameo: 'cameo:042',
    cameo_fit: 'exact',
    plover: null,
  };

  it('names row, column and both values', () => {
    expect(firstDifference(columns, [row], [{ ...row, plover: 'CONSULT' }])).toBe(
      'row 1, plover: "CONSULT" instead of null',
    );
    expect(firstDifference(columns, [row], [])).toBe('0 rows instead of 1');
    expect(firstDifference(columns, [row], [row])).toBeUndefined();
  });
});
