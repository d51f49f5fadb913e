import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { csvOf } from '../../scripts/explorer/csv.js';
import { eventsShown, quotesShown } from '../../scripts/explorer/event-quote-tables.js';
import { filterFields, type FilterField, type HeldName } from '../../scripts/explorer/filter.js';
import { resultOf, rowsLeft } from '../../scripts/explorer/matching.js';
import { pageLength, pageOf } from '../../scripts/explorer/paging.js';
import { positionsShown } from '../../scripts/explorer/position-table.js';
import { keyOf } from '../../scripts/explorer/shown-table.js';
import { sortedRows } from '../../scripts/explorer/sorting.js';
import { whenInWords } from '../../scripts/explorer/when.js';
import { heldData } from '../../scripts/release/explorer/held-data.js';
import { root } from '../project.js';
import { releasedRows } from './built-page.js';

const data = heldData(releasedRows());
const names = Object.keys(data.tables) as HeldName[];

it.each(names)('%s is held as its CSV file has it', (name) => {
  const { columns, rows } = data.tables[name];
  const released = readFileSync(join(root, `dist/csv/${name}.csv`), 'utf8');
  expect(csvOf(columns, rows)).toBe(`\ufeff${released}`);
});

it('a value leaves as many rows as its count says, whatever else is filtered by', () => {
  const others = { q: 'missile', confidence: 'high' };
  for (const table of names)
    for (const field of filterFields as readonly FilterField[]) {
      const { counts } = resultOf(data, table, others);
      const hasLabels = field.columns[table]?.some(({ hasLabel }) => hasLabel) ?? false;
      for (const [value, count] of counts.get(field.key) ?? []) {
        const labels = Object.entries(data.labels[field.vocabulary ?? ''] ?? {});
        const code = hasLabels ? labels.find(([, label]) => label === value)?.[0] : value;
        // The paper tells of events too, and is no actor.
        if (code === undefined) continue;
        const rows = rowsLeft(data, table, { ...others, [field.key]: code });
        expect([table, field.key, value, rows.length]).toEqual([table, field.key, value, count]);
      }
    }
});

it.each([
  ['jose', 'JOSÉ'],
  ["bush's", 'Bush’s'],
  ['sites polish', 'polish   SITES'],
])('%s finds what %s finds', (one, other) => {
  const [found, same] = [one, other].map((q) => rowsLeft(data, 'events_flat', { q }));
  expect(found).not.toEqual([]);
  expect(found).toEqual(same);
});

it.each([eventsShown, quotesShown, positionsShown])(
  '$table is sorted by each column either way, rows without a value last',
  (shown) => {
    const { rows } = data.tables[shown.table];
    for (const { sort } of shown.columns) {
      const [up, down] = [sort[0], `-${sort[0]}`].map((by) => sortedRows(data, shown, rows, by));
      const cells = (sorted: typeof up) =>
        sorted?.map((row) =>
          sort
            .map((name) => row[data.tables[shown.table].columns.indexOf(name)])
            .find((cell) => cell !== ''),
        ) ?? [];
      const [first, last] = [cells(up), cells(down)];
      const filled = first.filter((cell) => cell !== undefined);
      expect(first.slice(filled.length).concat(last.slice(filled.length))).toEqual(
        Array<undefined>(2 * (rows.length - filled.length)).fill(undefined),
      );
      expect(last.slice(0, filled.length)).toEqual(filled.toReversed());
    }
    expect(new Set(rows.map((row) => keyOf(data, shown.table, row))).size).toBe(rows.length);
  },
);

it.each([
  ['', '', 'not known'],
  ['../..', 'span', 'not known'],
  ['2001-05-11', '', '11 May 2001'],
  ['2001-05', '', 'May 2001'],
  ['2001-05-11/2001-05-18', 'window', 'between 11 and 18 May 2001'],
  ['2001-05-11/2001-05-18', 'span', '11–18 May 2001'],
  ['2011-08-16/2011-09-16', 'span', '16 August to 16 September 2011'],
  ['2001-05-11/..', 'window', 'not before 11 May 2001'],
  ['2011-03/..', 'span', 'since March 2011'],
  ['../2001-05-18', 'window', 'by 18 May 2001'],
  ['../2020', 'span', 'until 2020'],
])('%s (%s) is %s', (edtf, kind, words) => {
  expect(whenInWords(edtf, kind)).toBe(words);
});

it('a page is cut from many rows, and the last one stands for those after it', () => {
  const rows = Array.from({ length: pageLength * 2 + 1 }, (_, at) => at);
  expect(pageOf(rows, 2, false)).toEqual({
    rows: rows.slice(pageLength, 2 * pageLength),
    page: 2,
    pages: 3,
  });
  expect(pageOf(rows, 9, false)).toMatchObject({ rows: [pageLength * 2], page: 3 });
  expect(pageOf([], 1, false)).toEqual({ rows: [], page: 1, pages: 1 });
  expect(pageOf(rows, 1, true).rows).toBe(rows);
});
