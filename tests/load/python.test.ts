import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableNames } from '../../scripts/model/tables/index.js';
import { root } from '../project.js';
import { withDamaged } from './damaged-release.js';
import { pythonFor, setUpTimeout } from './python-environment.js';
import { run } from './run.js';

const loadRelease = (python: string, dist: string) =>
  run({
    command: python,
    args: [
      join(root, 'tests/python/load_release.py'),
      dist,
      join(root, 'corpus/raw'),
      join(root, 'schemas/release'),
    ],
    folder: root,
  });

interface Summary {
  readonly rows: Readonly<Record<string, number>>;
  readonly spans: number;
}

test(
  'pandas and pyarrow read the same values from CSV, JSON and Parquet, and every span holds its words',
  { timeout: setUpTimeout },
  async (context) => {
    const outcome = await loadRelease(await pythonFor(context), join(root, 'dist'));
    expect(outcome, outcome?.stdout).toMatchObject({ code: 0, stderr: '' });
    const { rows, spans, ...footers } = JSON.parse(outcome?.stdout ?? '') as Summary;
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
  },
);

/** Damage that the script must name; the words are of its report. */
const damages = [
  ['a CSV cell', 'csv/quotes.csv', ['Q009,A001,direct', 'Q009,A001,mixed'], 'csv quotes row 9'],
  ['a missing-value word', 'csv/actors.csv', [',RUS,365,', ',NA,365,'], "'NA' is read as missing"],
  ['a JSON number', 'json/quotes.json', ['"n_segments":2', '"n_segments":"2"'], 'is no integer'],
  ['a dangling id', 'json/quotes.json', ['"igor-sergeyev"', '"nobody"'], 'no actors.actor_id'],
  ['a shifted text', 'text/A003.txt', ['US', ' US'], 'A003: text_sha256'],
] as const;

test.for(damages)(
  'the Python script names damage: %s',
  { timeout: setUpTimeout },
  async ([, file, words, report], context) => {
    const python = await pythonFor(context);
    const outcome = await withDamaged(file, words, (dist) => loadRelease(python, dist));
    expect(outcome).toMatchObject({ code: 1, stderr: '' });
    expect(outcome?.stdout).toContain(report);
  },
);
