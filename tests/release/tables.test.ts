import { describe, expect, it } from 'vitest';
import type { AnyRow, Cell, Column } from '../../scripts/model/tables/table.js';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { csv } from '../../scripts/formats/csv.js';
import { formats } from '../../scripts/formats/index.js';
import { collect } from '../../scripts/text/chunks.js';
import { addDays } from '../../scripts/dates/timeline/day-number.js';
import fc from 'fast-check';

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

  it('reads back the same from every format, whatever the cells', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(columns), async (rows) => {
        for (const format of formats) {
          const bytes = await collect(format.encode(columns, rows, { table: name }));
          expect(await format.decode(columns, bytes), format.name).toEqual(rows);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has columns and no rows when empty', async () => {
    for (const format of formats)
      expect(await format.decode(columns, await collect(format.encode(columns, [], {})))).toEqual(
        [],
      );
    expect(new TextDecoder().decode(await collect(csv.encode(columns, [], {})))).toBe(
      `${columns.map((column) => column.name).join(',')}\n`,
    );
  });
});
