import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import type { AnyRow, Cell, Column } from '../../scripts/model/tables/table.js';
import { byCodePoint } from '../../scripts/text/order.js';
import { committedRows } from '../committed-rows.js';
import { root } from '../project.js';

const bytesOf = (path: string): Buffer => readFileSync(join(root, path));

/** Every cell of a table with its column. */
function* cellsOf(table: (typeof tableNames)[number]): Iterable<readonly [Column, Cell]> {
  const rows: readonly AnyRow[] = committedRows(table);
  for (const row of rows)
    for (const column of tables[table].columns) yield [column, row[column.name] ?? null];
}

const textsIn = (cell: Cell): readonly string[] =>
  typeof cell === 'string' ? [cell] : typeof cell === 'object' && cell !== null ? cell : [];

/** The fields of CSV by RFC 4180 and nothing else: what is left over of a file that breaks it. */
function fieldsOf(text: string): {
  readonly records: readonly (readonly string[])[];
  rest: string;
} {
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\n)/y;
  const records: string[][] = [[]];
  let at = 0;
  for (let found = field.exec(text); found; found = field.exec(text)) {
    const [, value = '', end] = found;
    records.at(-1)?.push(value);
    at = field.lastIndex;
    if (end === '\n') records.push([]);
  }
  return { records: records.slice(0, -1), rest: text.slice(at) };
}

describe.each(tableNames)('%s', (table) => {
  it('has no empty text, no word that stands for a missing value and no line break in a cell', () => {
    const bad = /^$|^(?:NA|NULL|NaN)$|[\n\r\u0085\u2028\u2029]/;
    const wrong = [...cellsOf(table)].filter(([, cell]) =>
      textsIn(cell).some((text) => bad.test(text)),
    );
    expect(wrong.map(([{ name }, cell]) => [name, cell])).toEqual([]);
  });

  it('has its lists in the order of code points, but for the two that the conventions name', () => {
    const inOrder = ([{ name }, cell]: readonly [Column, Cell]): boolean =>
      name === 'told_by' || name === 'refers_to' || !Array.isArray(cell)
        ? true
        : textsIn(cell).every(
            (text, at, all) => at === 0 || byCodePoint(all[at - 1] ?? '', text) < 0,
          );
    expect([...cellsOf(table)].filter((each) => !inOrder(each))).toEqual([]);
  });

  it('is CSV in UTF-8 by RFC 4180, with LF, no byte order mark, and cells as the conventions have them', () => {
    const bytes = bytesOf(`dist/csv/${table}.csv`);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\ufeff')).toBe(false);
    expect(text).not.toContain('\r');
    const { records, rest } = fieldsOf(text);
    expect(rest).toBe('');
    const { columns } = tables[table];
    const rows: readonly AnyRow[] = committedRows(table);
    const shown = (cell: Cell): string =>
      cell === null ? '' : textsIn(cell).join(';') || String(cell);
    expect(records[0]).toEqual(columns.map(({ name }) => name));
    expect(
      records
        .slice(1)
        .map((record) => record.map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))),
    ).toEqual(rows.map((row) => columns.map(({ name }) => shown(row[name] ?? null))));
  });
});

describe('the text of an article', () => {
  const blocks = committedRows('blocks');

  it.each(committedRows('articles').map((article) => [article.article_id, article] as const))(
    '%s is its headline, deck, subheadings and body, joined by one blank line',
    (id, { text_file: file }) => {
      expect(file).toBe(`text/${id}.txt`);
      const parts = blocks.filter(
        ({ article_id: of, role }) =>
          of === id && ['headline', 'deck', 'subheading', 'body'].includes(role),
      );
      const text = bytesOf(`dist/${file}`).toString();
      expect(text.trimEnd()).toBe(parts.map((block) => block.text).join('\n\n'));
    },
  );
});

it('every byte of a raw file that is not white space stands in exactly one block', () => {
  for (const { article_id: id, raw_file: file } of committedRows('articles')) {
    const times = new Uint8Array(bytesOf(file).length);
    for (const block of committedRows('blocks').filter(({ article_id: of }) => of === id))
      for (let at = block.byte_start; at < block.byte_end; at += 1)
        times[at] = (times[at] ?? 0) + 1;
    const wrong = [...bytesOf(file)].filter((byte, at) => {
      const isSpace = byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
      return isSpace ? (times[at] ?? 0) > 1 : times[at] !== 1;
    });
    expect(wrong, id).toEqual([]);
  }
});

it('the bounds of a first report are those of one article, and no date of their own', () => {
  const published = new Set(
    committedRows('articles').map(
      ({ published_earliest: from, published_latest: to }) => `${from ?? ''}/${to ?? ''}`,
    ),
  );
  const odd = committedRows('events').filter(
    ({ first_reported_earliest: from, first_reported_latest: to }) =>
      !published.has(`${from ?? ''}/${to ?? ''}`),
  );
  expect(odd).toEqual([]);
});
