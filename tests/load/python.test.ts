import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableNames } from '../../scripts/model/tables/index.js';
import { root } from '../project.js';
import { withEachDamaged } from './damaged-release.js';
import { pythonFor } from './python-environment.js';
import { run, type Outcome } from './run.js';

/** What was read of a release, or what is wrong with it. */
type Report =
  | {
      readonly rows: Readonly<Record<string, number>>;
      readonly spans: number;
      readonly problems?: never;
    }
  | { readonly problems: readonly string[] };

/** Damage that the script must name; the words are of its report. */
const damages = [
  {
    what: 'a CSV cell',
    file: 'csv/quotes.csv',
    words: ['Q009,A001,direct', 'Q009,A001,mixed'],
    report: 'csv quotes row 9',
  },
  {
    what: 'a missing-value word',
    file: 'csv/actors.csv',
    words: [',RUS,365,', ',NA,365,'],
    report: "'NA' is read as missing",
  },
  {
    what: 'a JSON number',
    file: 'json/quotes.json',
    words: ['"n_segments":2', '"n_segments":"2"'],
    report: 'is no integer',
  },
  {
    what: 'a dangling id',
    file: 'json/quotes.json',
    words: ['"igor-sergeyev"', '"nobody"'],
    report: 'no actors.actor_id',
  },
  {
    what: 'a shifted text',
    file: 'text/A003.txt',
    words: ['US', ' US'],
    report: 'A003: text_sha256',
  },
] as const;

/** What the script makes of the release and of each damaged copy: one process reads them all, for it takes long to start. */
let loading: Promise<Outcome | undefined> | undefined;
async function load(python: string): Promise<readonly Report[]> {
  loading ??= withEachDamaged(damages, (dists) =>
    run({
      command: python,
      args: [
        join(root, 'tests/python/load_release.py'),
        join(root, 'corpus/raw'),
        join(root, 'schemas/release'),
        join(root, 'dist'),
        ...dists,
      ],
      folder: root,
    }),
  );
  const outcome = await loading;
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(outcome?.stdout ?? '') as Report[];
}

test('pandas and pyarrow read the same values from CSV, JSON and Parquet, and every span holds its words', async (context) => {
  const [report] = await load(await pythonFor(context));
  if (!report || report.problems) throw new Error(report?.problems.join('\n'));
  const { rows, spans, ...footers } = report;
  expect(Object.keys(rows).sort()).toEqual([...tableNames].sort());
  expect(Object.keys(rows).filter((table) => rows[table] === 0)).toEqual([]);
  expect(spans).toBeGreaterThan(0);
  const metadata = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    dataset: { licence: string };
  };
  expect(footers).toEqual({
    dataset: [metadata.name],
    version: [metadata.version],
    licence: [metadata.dataset.licence],
  });
});

test.for(damages.map((damage, at) => ({ ...damage, at })))(
  'the Python script names damage: $what',
  async ({ at, report }, context) => {
    const found = (await load(await pythonFor(context)))[at + 1];
    expect(found?.problems?.join('\n')).toContain(report);
  },
);
