import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { root } from '../project.js';
import { withDamaged } from './damaged-release.js';
import { pythonFor, rscriptFor, setUpTimeout } from './python-environment.js';
import { run, type Outcome } from './run.js';

type Read = (dist: string) => Promise<Outcome | undefined>;

const inPython =
  (python: string): Read =>
  (dist) =>
    run({
      command: python,
      args: [join(root, 'tests/python/read_typed.py'), dist],
      folder: root,
    });

const inR =
  (rscript: string): Read =>
  (dist) =>
    run({
      command: rscript,
      args: ['--vanilla', join(root, 'tests/r/read_typed.R'), dist],
      folder: root,
    });

async function cellsOfRelease(): Promise<number> {
  const counts = tableNames.map(async (name) => {
    const text = await readFile(join(root, 'dist/json', `${name}.json`), 'utf8');
    return (JSON.parse(text) as unknown[]).length * tables[name].columns.length;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

async function expectAllCells(read: Read, readers: number): Promise<void> {
  const outcome = await read(join(root, 'dist'));
  expect(outcome, outcome?.stdout).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(outcome?.stdout ?? '')).toEqual({
    tables: [...tableNames].sort(),
    cells: readers * (await cellsOfRelease()),
  });
}

test(
  'with dtypes.json pandas, polars and DuckDB read every cell of CSV as JSON has it',
  { timeout: setUpTimeout },
  async (context) => {
    await expectAllCells(inPython(await pythonFor(context)), 3);
  },
);

test('with dtypes.json base R and readr read every cell of CSV as JSON has it', async (context) => {
  await expectAllCells(inR(await rscriptFor(context)), 2);
});

test('a type that loses something is named', { timeout: setUpTimeout }, async (context) => {
  const python = await pythonFor(context);
  const asFloat = await withDamaged(
    'dtypes.json',
    ['"cow_ccode": "Int64"', '"cow_ccode": "float64"'],
    inPython(python),
  );
  expect(asFloat?.code).toBe(1);
  expect(asFloat?.stdout).toMatch(/with_pandas actors row \d+, cow_ccode: \d+\.0 instead of \d+/);
});

test('a type that loses something is named in R', async (context) => {
  const asText = await withDamaged(
    'dtypes.json',
    ['"cow_ccode": "integer"', '"cow_ccode": "character"'],
    inR(await rscriptFor(context)),
  );
  expect(asText?.code).toBe(1);
  expect(asText?.stdout).toContain('readr actors: cow_ccode is integer instead of character');
});
