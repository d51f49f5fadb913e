import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { device } from '../../scripts/commands/output.js';
import { release } from '../../scripts/commands/release.js';
import { listFiles } from '../../scripts/io/project-files.js';
import type { SwapStep } from '../../scripts/io/swap.js';
import { root } from '../project.js';

/** A copy of the project in which something of everything that a release generates is stale. */
let project: string;

const stale = [
  'schemas/quotes.schema.json',
  'corpus/normalised/A002.txt',
  'CITATION.cff',
  '.zenodo.json',
  'dist/SHA256SUMS',
];

beforeEach(async () => {
  vi.spyOn(device, 'write').mockImplementation((_stream, bytes) => bytes.length);
  project = await mkdtemp(join(tmpdir(), 'project-'));
  const parts = ['package.json', 'README.md', 'corpus', 'curated', 'docs', 'dist', 'schemas'];
  for (const part of [...parts, 'CITATION.cff', '.zenodo.json'])
    await cp(join(root, part), join(project, part), { recursive: true });
  for (const path of stale) await writeFile(join(project, path), 'stale\n');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(project, { recursive: true, force: true });
});

async function contents(): Promise<Map<string, string>> {
  const paths = await listFiles(project, '.');
  const texts = paths.map(
    async (path) => [path, await readFile(join(project, path), 'base64')] as const,
  );
  return new Map(await Promise.all(texts));
}

it('nothing changes before the release is proved whole, and then everything does', async () => {
  const before = await contents();
  const stopAt = (wanted: SwapStep) => (step: SwapStep) => {
    if (step === wanted) throw new Error('stopped');
  };
  const stopped = release({ root: project, format: 'json', onStep: stopAt('verified') });
  await expect(stopped).rejects.toThrow('stopped');
  expect(await contents()).toEqual(before);

  expect(await release({ root: project, format: 'json' })).toBe(0);
  const after = await contents();
  expect(stale.filter((path) => after.get(path) === before.get(path))).toEqual([]);
  expect([...after.keys()].filter((path) => path.startsWith('.dist-'))).toEqual([]);
});
