import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type TestContext } from 'vitest';
import { tableNames } from '../../scripts/model/tables/index.js';
import { root } from '../project.js';
import { withDamaged } from './damaged-release.js';
import { pythonFor, setUpTimeout } from './python-environment.js';
import { run, type Outcome } from './run.js';

/** Loads a release as Hugging Face would, with a cache of its own. */
async function loadFrom(python: string, dist: string): Promise<Outcome | undefined> {
  const cache = await mkdtemp(join(tmpdir(), 'datasets-'));
  const script = join(root, 'tests/python/load_datasets.py');
  const args = [script, dist, join(root, 'schemas/release'), cache];
  const outcome = await run({ command: python, args, folder: root });
  await rm(cache, { recursive: true });
  return outcome;
}

test(
  'load_dataset on the folder gives every table with its dates and lists, quotes_flat if none is named',
  { timeout: setUpTimeout },
  async (context: TestContext) => {
    const outcome = await loadFrom(await pythonFor(context), join(root, 'dist'));
    expect(outcome, outcome?.stdout).toMatchObject({ code: 0 });
    const { default: first, rows } = JSON.parse(outcome?.stdout ?? '') as {
      readonly default: string;
      readonly rows: Readonly<Record<string, number>>;
    };
    expect(first).toBe('quotes_flat');
    expect(Object.keys(rows).sort()).toEqual([...tableNames].sort());
    expect(Object.values(rows)).not.toContain(0);
  },
);

test(
  'a configuration that names the file of another table is found',
  { timeout: setUpTimeout },
  async (context) => {
    const python = await pythonFor(context);
    const outcome = await withDamaged(
      'README.md',
      ['path: parquet/events.parquet', 'path: parquet/quotes.parquet'],
      (dist) => loadFrom(python, dist),
    );
    expect(outcome).toMatchObject({ code: 1 });
    expect(outcome?.stdout).toContain('datasets events: columns');
  },
);
