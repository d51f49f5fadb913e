import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { root } from '../project.js';
import { withEachDamaged, type Damage } from './damaged-release.js';
import { pythonFor, rscriptFor } from './python-environment.js';
import { run } from './run.js';

/** How many cells were compared of a release, or what is wrong with it. */
type Report =
  | { readonly tables: readonly string[]; readonly cells: number; readonly problems?: never }
  | { readonly problems: readonly string[] };

/** What a script makes of the release and of a damaged copy: one process reads both, for it takes long to start. */
async function read(command: string, args: readonly string[], damage: Damage): Promise<Report[]> {
  const outcome = await withEachDamaged([damage], (dists) =>
    run({ command, args: [...args, join(root, 'dist'), ...dists], folder: root }),
  );
  expect(outcome, outcome?.stdout).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(outcome?.stdout ?? '') as Report[];
}

async function cellsOfRelease(): Promise<number> {
  const counts = tableNames.map(async (name) => {
    const text = await readFile(join(root, 'dist/json', `${name}.json`), 'utf8');
    return (JSON.parse(text) as unknown[]).length * tables[name].columns.length;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

async function expectAllCells(report: Report | undefined, readers: number): Promise<void> {
  expect(report).toEqual({
    tables: [...tableNames].sort(),
    cells: readers * (await cellsOfRelease()),
  });
}

test('with dtypes.json pandas, polars and DuckDB read every cell of CSV as JSON has it, and name a type that loses something', async (context) => {
  const args = [join(root, 'tests/python/read_typed.py')];
  const [whole, asFloat] = await read(await pythonFor(context), args, {
    file: 'dtypes.json',
    words: ['"cow_ccode": "Int64"', '"cow_ccode": "float64"'],
  });
  await expectAllCells(whole, 3);
  expect(asFloat?.problems?.join('\n')).toMatch(
    /with_pandas actors row \d+, cow_ccode: \d+\.0 instead of \d+/,
  );
});

test('with dtypes.json base R and readr read every cell of CSV as JSON has it, and name a type that loses something', async (context) => {
  const args = ['--vanilla', join(root, 'tests/r/read_typed.R')];
  const [whole, asText] = await read(await rscriptFor(context), args, {
    file: 'dtypes.json',
    words: ['"cow_ccode": "integer"', '"cow_ccode": "character"'],
  });
  await expectAllCells(whole, 2);
  expect(asText?.problems?.join('\n')).toContain(
    'readr actors: cow_ccode is integer instead of character',
  );
});
