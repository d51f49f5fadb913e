import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { allWasWritten, device, forgetLosses } from '../../scripts/commands/output.js';
import { release } from '../../scripts/commands/release.js';
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
  forgetLosses();
  await rm(project, { recursive: true, force: true });
});

/** Every file but those that the swap makes for itself. */
function contents(): Map<string, string> {
  const entries = readdirSync(project, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
    .filter((path) => !path.startsWith('.dist-'));
  return new Map(paths.map((path) => [path, readFileSync(join(project, path), 'base64')]));
}

it('nothing changes before the release is proved whole, and then everything does', async () => {
  const before = contents();
  const proved: Map<string, string>[] = [];
  const onStep = (step: SwapStep): void => {
    if (step === 'verified') proved.push(contents());
  };
  // Nobody listens: the work is done all the same, and not taken for a success.
  vi.spyOn(device, 'write').mockImplementation(() => {
    const words = { code: 'EPIPE', syscall: 'write' };
    throw Object.assign(new Error('EPIPE: broken pipe, write'), words);
  });
  expect(await release({ root: project, format: 'json', onStep })).toBe(0);
  expect(allWasWritten()).toBe(false);
  expect(proved).toEqual([before]);
  const after = contents();
  expect(stale.filter((path) => after.get(path) === before.get(path))).toEqual([]);
  expect(readdirSync(project).filter((path) => path.startsWith('.dist-'))).toEqual([]);
});
