import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableNames } from '../../scripts/model/tables/index.js';
import { root } from '../project.js';
import { withDamaged } from './damaged-release.js';
import { rscriptFor } from './python-environment.js';
import { run } from './run.js';

interface Summary {
  readonly rows: Readonly<Record<string, number>>;
  readonly passages: number;
}

const loadRelease = (rscript: string, dist: string) =>
  run({
    command: rscript,
    args: ['--vanilla', join(root, 'tests/r/load_release.R'), dist],
    folder: root,
  });

test('base R, readr and jsonlite read the same values, and substr gives the passages', async (context) => {
  const outcome = await loadRelease(await rscriptFor(context), join(root, 'dist'));
  expect(outcome, outcome?.stdout).toMatchObject({ code: 0, stderr: '' });
  const { rows, passages } = JSON.parse(outcome?.stdout ?? '') as Summary;
  expect(Object.keys(rows).sort()).toEqual([...tableNames].sort());
  expect(passages).toBeGreaterThan(0);
});

test('load.R gives every table with its types, with base R alone, and the version', async (context) => {
  const outcome = await run({
    command: await rscriptFor(context),
    args: ['--vanilla', join(root, 'tests/r/load_script.R'), join(root, 'dist')],
    folder: root,
  });
  expect(outcome, outcome?.stdout).toMatchObject({ code: 0, stderr: '' });
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const read = JSON.parse(outcome?.stdout ?? '') as Summary & { readonly version: string };
  expect(read.version).toBe(version);
  expect(Object.keys(read.rows)).toEqual(tableNames);
});

/** Damage that the script must name; the words are of its report. */
const damages = [
  ['a CSV cell', 'csv/quotes.csv', ['Q009,A001,direct', 'Q009,A001,mixed'], 'readr quotes row 9'],
  ['a shifted text', 'text/A003.txt', ['US', ' US'], 'substr gives'],
] as const;

test.for(damages)('the R script names damage: %s', async ([, file, words, report], context) => {
  const rscript = await rscriptFor(context);
  const outcome = await withDamaged(file, words, (dist) => loadRelease(rscript, dist));
  expect(outcome?.code).toBe(1);
  expect(outcome?.stdout).toContain(report);
});
