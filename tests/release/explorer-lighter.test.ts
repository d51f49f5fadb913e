import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { HeldData } from '../../scripts/explorer/filter.js';
import { recordOfRow } from '../../scripts/explorer/record-of-row.js';
import { readFrameFiles } from '../../scripts/io/frame-files.js';
import { frameOf } from '../../scripts/release/content.js';
import { detailsOf, pageBudget, type Detail } from '../../scripts/release/explorer/detail.js';
import { rowsOfFirst } from '../../scripts/release/explorer/first-articles.js';
import { pageWith } from '../../scripts/release/explorer/page.js';
import { root } from '../project.js';
import { releasedRows } from '../explorer/built-page.js';

const rows = releasedRows();
const frame = frameOf(await readFrameFiles(root));
const all = rows.articles.length;
const whole: Detail = { history: true, pages: true, articles: all };

/** The page with so much of the data, and its parts that tests look at. */
function made(detail: Detail, withTexts = true) {
  const page = pageWith(detail, { rows, changes: [], withTexts }, frame, []);
  const held = /<script type="application\/json" id="data">([^]*?)<\/script>/.exec(page)?.[1];
  const data = JSON.parse(held ?? 'null') as HeldData;
  const notice = /<b>This is a lighter page[^]*?<\/p>/.exec(page)?.[0] ?? '';
  return { page, data, notice: notice.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ') };
}

const records = made({ history: false, pages: true, articles: all });
const everyRow = made({ history: false, pages: false, articles: all });
const some = made({ history: false, pages: false, articles: 2 });

it('tries the fullest first, and gives fewer rows until they fit', () => {
  const [first, second, third] = detailsOf(rows, pageBudget);
  expect(first).toEqual(whole);
  expect(second).toEqual({ ...whole, history: false });
  expect(third).toEqual({ history: false, pages: false, articles: all });
  const tight = [...detailsOf(rows, 200_000)];
  expect(tight.some(({ pages }) => pages)).toBe(false);
  expect(tight.at(-1)?.articles).toBe(1);
  const counts = [...detailsOf(rows, 900_000)].map(({ articles }) => articles);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

it('says what it leaves out, and where that is', () => {
  expect(records.notice).toContain('how each record was coded');
  expect(records.notice).toContain('csv/adjudications.csv');
  expect(everyRow.notice).toContain('every event, quote, position and actor');
  expect(some.notice).toContain('of 2 of the 5 articles');
  expect(some.notice).toContain('csv/quotes_flat.csv');
  for (const { notice } of [records, everyRow, some])
    expect(notice).toContain('missile-talks trace');
});

it('loses nothing that it does not tell of', () => {
  expect(records.page).not.toContain('class="history"');
  expect(records.page).toContain('class="passage"');
  for (const table of ['events_flat', 'quotes_flat', 'stances_flat', 'actors'] as const) {
    expect(everyRow.data.tables[table].rows.length).toBe(rows[table].length);
    expect(some.data.tables[table].rows.length).toBeLessThan(rows[table].length);
    // The CSV file of the release has all, and the page gives their number.
    if (table !== 'actors')
      expect(some.page).toContain(`All ${String(rows[table].length)} rows: csv/${table}.csv`);
  }
  const unsaid = everyRow.data.tables.quotes_flat;
  const at = unsaid.columns.indexOf('attribution_sentence');
  expect(unsaid.rows.map((row) => row[at])).toEqual(
    rows.quotes_flat.map((row) => row.attribution_sentence),
  );
});

it('has whole articles: every row of theirs, and every actor that these name', () => {
  const first = rowsOfFirst(rows, 2);
  const ids = new Set(first.articles.map(({ article_id: id }) => id));
  const quotes = rows.quotes_flat.filter(({ article_id: id }) => ids.has(id));
  expect(first.quotes_flat).toEqual(quotes);
  const actors = new Set(first.actors.map(({ actor_id: id }) => id));
  const said = first.stances_flat.flatMap((row) => [row.holder_id, row.speaker_id]);
  expect([...quotes.map((row) => row.speaker_id), ...said].filter((id) => !actors.has(id))).toEqual(
    [],
  );
  expect(rowsOfFirst(rows, all)).toBe(rows);
});

it('counts the whole release by year', () => {
  const table = /The whole release by year[^]*?<\/table>/.exec(some.page)?.[0] ?? '';
  const cells = [...table.matchAll(/class="number">(\d+)</g)].map(([, cell]) => Number(cell));
  const sum = (column: number) =>
    cells.reduce((total, cell, at) => (at % 3 === column ? total + cell : total), 0);
  expect([sum(0), sum(1), sum(2)]).toEqual([all, rows.events.length, rows.quotes.length]);
});

it('leads to files of the release alone', () => {
  for (const { page } of [everyRow, some]) {
    const body = page.replace(/<script[^]*?<\/script>/g, '');
    const links = [...body.matchAll(/href="(?!#|https?:)([^"]+)"/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(root, 'dist', path)))).toEqual([]);
  }
  const without = made({ history: false, pages: false, articles: all }, false);
  expect(without.page).not.toContain('href="text/');
});

it('makes the page of a record of every kind, and tells of one that it does not have', () => {
  const titles = JSON.parse(
    /id="columns">([^]*?)<\/script>/.exec(some.page)?.[1] ?? 'null',
  ) as Parameters<typeof recordOfRow>[1];
  const record = (id: string) => recordOfRow(some.data, titles, id, 'Cite RECORD.').markup;
  expect(record('Q001')).toContain('Cite Q001.');
  expect(record('Q001')).toContain('<a href="#igor-sergeyev">Igor Sergeyev</a>');
  expect(record('E001')).toContain(rows.events_flat[0]?.label);
  expect(record('igor-sergeyev')).toContain('Igor Sergeev; Sergeev');
  expect(record('<b>')).toContain('&lt;b&gt; is not in this page');
});
