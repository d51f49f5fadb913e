import { expect, it } from 'vitest';
import { findInRows } from '../../scripts/checks/run.js';
import { tableNames, tables, type Rows } from '../../scripts/model/tables/index.js';
import type { AnyRow } from '../../scripts/model/tables/table.js';
import { committedRows } from '../committed-rows.js';
import { ownPackage } from '../own-package.js';
import { codeLies, the, type Lie } from './code-lies.js';
import {
  everyFormat,
  realRelease,
  rewritten,
  said,
  smallRelease,
  verified,
  withCells,
} from './release.js';

const real = Object.fromEntries(
  tableNames.map((name) => [name, committedRows(name)]),
) as unknown as Rows;

/** What the checks of rows find, by id, table and column. The words of articles are another check's. */
const foundIn = (rows: Rows): string[] =>
  findInRows(
    { rows, version: ownPackage().version, withTexts: true, wordsAt: () => undefined },
    ({ table, column = '' }) => ({
      file: `${table}.${column}`,
    }),
  ).map(({ check, file }) => `${check} ${file}`);

/** Every format says the same, and so does every table that repeats it: only a rule can tell. */
const lies: readonly Lie[] = [
  ...codeLies,
  ['release/cycle', 'quotes', the('Q048'), 'parent_quote_id', () => ({ parent_quote_id: 'Q048' })],
  ['release/cycle', 'actors', the('russia'), 'parent_id', () => ({ parent_id: 'russia' })],
  [
    'release/cycle',
    'events',
    the('E001'),
    'follows_event_id',
    () => ({ follows_event_id: 'E001' }),
  ],
  ['release/cue', 'quotes', the('Q101'), 'cue', () => ({ cue: 'say' })],
  ['release/cue', 'quotes', the('Q043'), 'negated', () => ({ negated: false })],
  ['release/cue', 'quotes', the('Q039'), 'negated', () => ({ negated: true })],
  ['release/act', 'quotes', the('Q051'), 'said_at_event_id', () => ({ said_at_event_id: 'E005' })],
  [
    'release/act',
    'quotes',
    the('Q027'),
    'performs_event_id',
    () => ({ performs_event_id: 'E118' }),
  ],
  ['release/count', 'events', the('E001'), 'n_mentions', () => ({ n_mentions: 99 })],
  ['release/count', 'events', the('E001'), 'n_articles', () => ({ n_articles: 4 })],
  ['release/count', 'quotes', the('Q001'), 'n_segments', () => ({ n_segments: 77 })],
  ['release/count', 'crosswalk', () => true, 'n_events', () => ({ n_events: 500 })],
  ['release/basis', 'articles', the('A004'), 'author_basis', () => ({ author_basis: null })],
  ['release/basis', 'articles', the('A002'), 'source_url_basis', () => ({ source_url: null })],
  [
    'release/outside-address',
    'articles',
    the('A002'),
    'source_url',
    () => ({ source_url: 'https://example.org/' }),
  ],
  [
    'release/act',
    'quotes',
    (row) => row['said_at_event_id'] !== null,
    'said_at_event_id',
    () => ({ said_at_event_id: 'E110' }),
  ],
  [
    'release/act',
    'quotes',
    the('Q001'),
    'performs_event_id',
    () => ({ performs_event_id: 'E025' }),
  ],
  [
    'release/act',
    'quotes',
    the('Q048'),
    'performs_event_id',
    () => ({ performs_event_id: 'E057' }),
  ],
  ['release/ongoing', 'events', the('E078'), 'date_kind', () => ({ date_kind: 'window' })],
  [
    'release/ongoing',
    'events',
    the('E110'),
    'date_latest',
    () => ({ date_edtf: '../2001-08-08', date_latest: '2001-08-08' }),
  ],
  [
    'release/in-marks',
    'quote_segments',
    () => true,
    'in_marks',
    ({ in_marks: is }) => ({ in_marks: is !== true }),
  ],
  ['release/decided', 'revisions', () => true, 'version', () => ({ version: '1.0.0' })],
  ['release/decided', 'adjudications', () => true, 'version', () => ({ version: '99.0.0' })],
  ['release/occurrence', 'events', the('E025'), 'family', () => ({ family: 'material' })],
  ['release/occurrence', 'events', the('E025'), 'contested', () => ({ contested: true })],
  [
    'release/place',
    'events',
    // Not the first of its name, which another could only be compared with.
    (row) => row['place'] === 'Moscow',
    'place_geonames_id',
    ({ place_latitude: at }) => ({ place_latitude: -Number(at) }),
  ],
];

it('finds nothing in the rows as they are', () => {
  expect(foundIn(real)).toEqual([]);
});

it.each(lies)('%s tells a lie in %s', (id, table, choose, column, lie) => {
  const rows: readonly AnyRow[] = real[table];
  const at = rows.findLastIndex(choose);
  const row = rows[at];
  if (!row) throw new Error(`No row of ${table} can be changed.`);
  const changed = rows.map((each, index) => (index === at ? { ...each, ...lie(row) } : each));
  const found = foundIn({ ...real, [table]: changed });
  expect(found).toContain(`${id} ${table}.${column}`);
  expect(tables[table].columns.map(({ name }) => name)).toContain(column);
});

it('counts the rows of every table that changes.json counts', async () => {
  const { files, frame } = await realRelease();
  const fewer = await rewritten(files, 'revisions', everyFormat, (rows) => rows.slice(1));
  expect(said(await verified(fewer, { frame }))).toContainEqual(
    expect.stringMatching(
      /^release\/changes-stale changes\.json:\d+:\d+\/0\/counts\/\d+\/rows The file says that revisions has \d+ rows\.$/,
    ),
  );
});

it('a row that leads back to itself, before any derived table is made', async () => {
  const files = await rewritten(
    await smallRelease(),
    'quotes',
    everyFormat,
    withCells(0, { parent_quote_id: 'Q001' }),
  );
  expect(said(await verified(files))).toContainEqual(
    expect.stringMatching(/^release\/cycle json\/quotes\.json:2\/0\/parent_quote_id /),
  );
});

it('says which cells break their schema, and reads no more of such rows', () => {
  const [first, ...others] = real.articles;
  const articles = [{ ...first, origin_external_sources: null }, ...others];
  expect(foundIn({ ...real, articles } as unknown as Rows)).toEqual([
    'release/schema articles.origin_external_sources',
  ]);
});
