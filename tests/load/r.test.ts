import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableNames } from '../../scripts/model/tables/index.js';
import { root } from '../project.js';
import { rscriptFor } from './python-environment.js';
import { run } from './run.js';

interface Summary {
  readonly rows: Readonly<Record<string, number>>;
  readonly passages: number;
}

test('base R, readr and jsonlite read the same values, and substr gives the passages', async (context) => {
  const outcome = await run({
    command: await rscriptFor(context),
    args: ['--vanilla', join(root, 'tests/r/load_release.R'), join(root, 'dist')],
    folder: root,
  });
  expect(outcome, outcome?.stdout).toMatchObject({ code: 0, stderr: '' });
  const { rows, passages } = JSON.parse(outcome?.stdout ?? '') as Summary;
  expect(Object.keys(rows).sort()).toEqual([...tableNames].sort());
  expect(passages).toBeGreaterThan(0);
});
