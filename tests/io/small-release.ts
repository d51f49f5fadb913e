import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { standingOf } from '../../scripts/io/standing.js';
import { swapRelease, whileWriting, type SwapOptions } from '../../scripts/io/swap.js';
import { smallRelease } from '../campaign/small-swap.js';

const verify = (): Promise<void> => Promise.resolve();

export const swapIn = (
  root: string,
  version: string,
  options: Partial<SwapOptions> = {},
): Promise<unknown> =>
  whileWriting(root, () => swapRelease(root, smallRelease(version), { verify, ...options }));

export const recover = (root: string): Promise<void> => whileWriting(root, () => Promise.resolve());

/** The version of the release in a folder, or how it stands that it is none. */
export async function versionIn(folder: string): Promise<string> {
  const { state } = await standingOf(folder);
  return state === 'whole'
    ? ((await readFile(join(folder, 'a.txt'), 'utf8')).split(' ')[0] ?? '')
    : state;
}

/** Makes what dist/, or a folder beside it, may be after any accident. */
export const conditions = {
  absent: () => Promise.resolve(),
  empty: async (path: string) => {
    await mkdir(path);
  },
  partial: async (path: string, version: string) => {
    await conditions.whole(path, version);
    await rm(join(path, 'SHA256SUMS'));
    await rm(join(path, 'sub'), { recursive: true });
  },
  damaged: async (path: string, version: string) => {
    await conditions.whole(path, version);
    await writeFile(join(path, 'a.txt'), '');
  },
  whole: async (path: string, version: string) => {
    for (const [name, bytes] of smallRelease(version)) {
      await mkdir(join(path, name, '..'), { recursive: true });
      await writeFile(join(path, name), bytes);
    }
  },
};

/** In memory where there is such a disk: what is waited for is not the test's. */
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A folder of its own for each test; what is returned says where. */
export function freshFolder(): () => string {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(scratch, 'swap-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  return () => folder;
}
