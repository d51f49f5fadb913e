import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableNames, tables, type TableName } from '../../scripts/model/tables/index.js';
import type { AnyRow } from '../../scripts/model/tables/table.js';
import { root } from '../project.js';
import { pythonFor, runSql, type SqlResult } from './python-environment.js';

const released = async (name: TableName): Promise<AnyRow[]> =>
  JSON.parse(await readFile(join(root, 'dist/json', `${name}.json`), 'utf8')) as AnyRow[];

const rowsOf = ({ columns, rows }: SqlResult): unknown[] =>
  rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));

/** Each table read whole in one format, no options given. */
async function readAll(python: string, format: string): Promise<[TableName, SqlResult][]> {
  const sql = tableNames.map((name) => `FROM 'dist/${format}/${name}.${format}';`).join('\n');
  const results = await runSql(python, sql);
  return tableNames.flatMap((name, index): [TableName, SqlResult][] => {
    const result = results[index];
    return result ? [[name, result]] : [];
  });
}

const parquetTypes = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  list: 'VARCHAR[]',
} as const;

test('DuckDB reads Parquet with the promised types and the values of JSON', async (context) => {
  const results = await readAll(await pythonFor(context), 'parquet');
  expect(results).toHaveLength(tableNames.length);
  for (const [name, result] of results) {
    const { columns } = tables[name];
    expect(result.columns, name).toEqual(columns.map((column) => column.name));
    expect(result.types, name).toEqual(columns.map(({ type }) => parquetTypes[type]));
    expect(rowsOf(result), name).toEqual(await released(name));
  }
});

test('DuckDB reads JSON with the values it holds', async (context) => {
  const results = await readAll(await pythonFor(context), 'json');
  expect(results).toHaveLength(tableNames.length);
  for (const [name, result] of results) expect(rowsOf(result), name).toEqual(await released(name));
});

/** What sniffing makes of columns; numbers are the widest. A column of plain days in EDTF is sniffed as DATE, with equal values. */
const sniffedTypes = { ...parquetTypes, integer: 'BIGINT', list: 'VARCHAR' } as const;

test('DuckDB sniffs CSV: the same rows, lists as joined text', async (context) => {
  const results = await readAll(await pythonFor(context), 'csv');
  expect(results).toHaveLength(tableNames.length);
  for (const [name, result] of results) {
    const expected = (await released(name)).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [
          column,
          // An empty list is an empty cell, which DuckDB reads as NULL.
          Array.isArray(cell) ? cell.join(';') || null : cell,
        ]),
      ),
    );
    expect(rowsOf(result), name).toEqual(expected);
    const wrong = tables[name].columns.filter((column, index) => {
      const hasValue = expected.some((row) => row[column.name] !== null);
      const isEdtf = column.name.endsWith('_edtf');
      return hasValue && !isEdtf && result.types[index] !== sniffedTypes[column.type];
    });
    expect(wrong, `dist/csv/${name}.csv`).toEqual([]);
  }
});

test('SQL as a user would write it', async (context) => {
  const [joined, split, overlap, footer] = await runSql(
    await pythonFor(context),
    `
    SELECT q.quote_id, speaker.name AS speaker, a.title, a.published_latest
    FROM 'dist/parquet/quotes.parquet' q
    JOIN 'dist/parquet/actors.parquet' speaker ON speaker.actor_id = q.speaker_id
    JOIN 'dist/parquet/articles.parquet' a USING (article_id)
    ORDER BY q.quote_id;

    SELECT issue, count(*) AS quotes
    FROM (SELECT unnest(string_split(issues, ';')) AS issue FROM 'dist/csv/quotes.csv')
    GROUP BY issue;

    SELECT event_id FROM read_csv('dist/csv/events.csv')
    WHERE date_earliest <= DATE '2011-12-31' AND date_latest >= DATE '2011-01-01' AND NOT contested;

    SELECT decode(value) AS version FROM parquet_kv_metadata('dist/parquet/quotes.parquet')
    WHERE decode(key) = 'version';
    `,
  );
  const [quotes, actors, articles, events] = await Promise.all([
    released('quotes'),
    released('actors'),
    released('articles'),
    released('events'),
  ]);
  expect(joined && rowsOf(joined)).toEqual(
    quotes.map(({ quote_id, speaker_id, article_id }) => {
      const article = articles.find((each) => each['article_id'] === article_id);
      return {
        quote_id,
        speaker: actors.find(({ actor_id }) => actor_id === speaker_id)?.['name'],
        title: article?.['title'],
        published_latest: article?.['published_latest'],
      };
    }),
  );
  const issues = quotes.flatMap((quote) => quote['issues'] as readonly string[]);
  const counts = new Map(split?.rows as [string, number][]);
  expect(counts).toEqual(
    new Map([...new Set(issues)].map((each) => [each, issues.filter((i) => i === each).length])),
  );
  const isOf2011 = ({
    date_earliest: earliest,
    date_latest: latest,
    contested,
  }: AnyRow): boolean =>
    earliest !== null && latest !== null && contested === false
      ? String(earliest) <= '2011-12-31' && String(latest) >= '2011-01-01'
      : false;
  expect(overlap?.rows.flat()).toEqual(events.filter(isOf2011).map(({ event_id }) => event_id));
  expect(footer?.rows).toHaveLength(1);
});
