import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type TestContext } from 'vitest';
import { tableNames } from '../../scripts/model/tables/index.js';
import { root } from '../project.js';
import { withDamaged } from './damaged-release.js';
import { pythonFor } from './python-environment.js';
import { outputOf } from './run.js';

/** What was read of a release, or what is wrong with it. */
type Report =
  | {
      readonly default: string;
      readonly rows: Readonly<Record<string, number>>;
      readonly problems?: never;
    }
  | { readonly problems: readonly string[] };

/** Loads releases as Hugging Face would, with a cache of their own. */
async function loadFrom(python: string, dists: readonly string[]): Promise<Report[]> {
  const cache = await mkdtemp(join(tmpdir(), 'datasets-'));
  const script = join(root, 'tests/python/load_datasets.py');
  const args = [script, join(root, 'schemas/release'), cache, ...dists];
  const output = await outputOf({ command: python, args, folder: root });
  await rm(cache, { recursive: true });
  return JSON.parse(output) as Report[];
}

test('load_dataset on the folder gives every table with its dates and lists, quotes_flat if none is named; that a configuration names the file of another table is found', async (context: TestContext) => {
  const python = await pythonFor(context);
  const [whole, damaged] = await withDamaged(
    'README.md',
    ['path: parquet/events.parquet', 'path: parquet/quotes.parquet'],
    (dist) => loadFrom(python, [join(root, 'dist'), dist]),
  );
  if (!whole || whole.problems) throw new Error(whole?.problems.join('\n'));
  expect(whole.default).toBe('quotes_flat');
  expect(Object.keys(whole.rows).sort()).toEqual([...tableNames].sort());
  expect(Object.values(whole.rows)).not.toContain(0);
  expect(damaged?.problems?.join('\n')).toContain('datasets events: columns');
});
