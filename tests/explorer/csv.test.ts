import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf, fileNameOf } from '../../scripts/explorer/csv.js';
import { encodeCsv } from '../../scripts/formats/csv.js';
import { collect } from '../../scripts/text/chunks.js';
import { root } from '../project.js';

it.each(['events_flat', 'quotes_flat', 'stances_flat'])(
  'all rows of %s are the file of the release after a byte order mark',
  (table) => {
    const released = readFileSync(join(root, `dist/csv/${table}.csv`), 'utf8');
    const [columns = [], ...rows]: string[][] = parse(released, { record_delimiter: '\n' });
    expect(csvOf(columns, rows)).toBe(`\ufeff${released}`);
  },
);

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '=1+1', '-2', '@a', '"', ',', '\n', '\r', ' a ', 'a;b'),
);

it('quotes what the release would quote', async () => {
  const columns = ['a', 'b'];
  const cells = fc.array(fc.tuple(cell, cell), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(cells, async (rows) => {
      const records = rows.map(([a, b]) => ({ a, b }));
      const released = await collect(
        encodeCsv(
          columns.map((name) => ({ name })),
          records,
        ),
      );
      expect(csvOf(columns, rows)).toBe(`\ufeff${Buffer.from(released).toString()}`);
    }),
  );
});

const release = { name: 'missile-talks', version: '2.1.0' };

it.each([
  [[], 'missile-talks-2.1.0-quotes_flat.csv'],
  [[['actor', 'dmitry-rogozin']], 'missile-talks-2.1.0-quotes_flat-actor=dmitry-rogozin.csv'],
  [
    [
      ['issue', 'us_nmd'],
      ['q', ' Пакт / José "§"? '],
    ],
    'missile-talks-2.1.0-quotes_flat-issue=us_nmd-q=Jose.csv',
  ],
] as const)('a file is named after version and filter: %j', (filter, name) => {
  expect(fileNameOf(release, 'quotes_flat', filter)).toBe(name);
});

it('every file name is short and safe', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' }))), (filter) => {
      expect(fileNameOf(release, 'events_flat', filter)).toMatch(/^[\w.=-]{1,124}$/);
    }),
  );
});
