import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/io/project-files.js';
import { recoverSwap, swapFolder, type SwapStep } from '../../scripts/io/swap.js';
import { root as projectRoot } from '../project.js';

const paths = ['SHA256SUMS', 'a.txt', 'sub/b.txt'];
const release = (version: string) =>
  new Map(paths.map((path) => [path, new TextEncoder().encode(`${version} ${path}`)]));
const verify = (): Promise<void> => Promise.resolve();
const child = join(projectRoot, 'tests/release/swap-child.ts');

let root: string;

/** "old" or "new" when the folder is that release, whole; else what it holds. */
async function versionIn(folder: string): Promise<string> {
  const found = await listFiles(root, folder);
  const texts = await Promise.all(found.map((path) => readFile(join(root, path), 'utf8')));
  for (const version of ['old', 'new']) {
    const whole = paths.map((path) => `${version} ${path}`);
    if (JSON.stringify(texts) === JSON.stringify(whole)) return version;
  }
  return found.length === 0 ? 'nothing' : `a broken release: ${texts.join(', ')}`;
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'swap-'));
  await swapFolder(root, 'dist', release('old'), { verify });
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

describe('a release killed', () => {
  const steps: readonly (readonly [SwapStep, string])[] = [
    ['locked', 'old'],
    ['writing', 'old'],
    ['written', 'old'],
    ['verified', 'old'],
    ['moved-old', 'old'],
    ['moved-new', 'new'],
    ['cleaned', 'new'],
  ];

  it.each(steps)(
    'at "%s" leaves a whole release, and the next command finds the %s one',
    async (step, version) => {
      const { signal } = spawnSync(
        process.execPath,
        ['--import', 'tsx', child, root, step, 'kill'],
        { cwd: projectRoot },
      );
      expect(signal).toBe('SIGKILL');
      const standing = [await versionIn('dist'), await versionIn('.dist-previous')];
      expect(standing.some((found) => found === 'old' || found === 'new')).toBe(true);

      await recoverSwap(root, 'dist');
      expect(await versionIn('dist')).toBe(version);
      expect(await readdir(root)).toEqual(['dist']);

      await swapFolder(root, 'dist', release('new'), { verify });
      expect(await versionIn('dist')).toBe('new');
    },
  );
});

describe('a second release', () => {
  it('is refused while one runs, and the running one is left alone', async () => {
    const running = spawn(process.execPath, ['--import', 'tsx', child, root, 'written', 'hold'], {
      cwd: projectRoot,
    });
    await new Promise((resolve) => running.stdout.once('data', resolve));
    await expect(swapFolder(root, 'dist', release('new'), { verify })).rejects.toThrow(
      `Another process (${running.pid ?? ''}) holds .dist-lock.`,
    );
    expect((await readdir(root)).sort()).toEqual(['.dist-lock', '.dist-next', 'dist']);
    running.kill('SIGKILL');
    await new Promise((resolve) => running.once('exit', resolve));
    await swapFolder(root, 'dist', release('new'), { verify });
    expect(await versionIn('dist')).toBe('new');
  });

  it('takes over the lock of a process that is gone', async () => {
    await writeFile(join(root, '.dist-lock'), '999999999');
    await swapFolder(root, 'dist', release('new'), { verify });
    expect(await readdir(root)).toEqual(['dist']);
  });
});

describe('a release that fails', () => {
  it('in reading back leaves the old one and no trace', async () => {
    const failing = { verify: () => Promise.reject(new Error('not what was written')) };
    await expect(swapFolder(root, 'dist', release('new'), failing)).rejects.toThrow(
      'not what was written',
    );
    expect(await versionIn('dist')).toBe('old');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('in writing leaves the old one and no trace', async () => {
    // A file where a folder is needed fails as a full disk does: in the middle of writing.
    const files = new Map([...release('new'), ['a.txt/c.txt', new Uint8Array(1)] as const]);
    await expect(swapFolder(root, 'dist', files, { verify })).rejects.toThrow();
    expect(await versionIn('dist')).toBe('old');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('in the last rename puts the old one back', async () => {
    const failing = {
      verify: async () => {
        // Takes the new release away, so that the rename after the old one was moved has nothing to move.
        await rm(join(root, '.dist-next'), { recursive: true });
      },
    };
    await expect(swapFolder(root, 'dist', release('new'), failing)).rejects.toThrow();
    expect(await versionIn('dist')).toBe('old');
    expect(await readdir(root)).toEqual(['dist']);
  });
});

describe('the first release', () => {
  it('needs no old one', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'swap-'));
    await mkdir(join(empty, 'curated'));
    await swapFolder(empty, 'dist', release('new'), { verify });
    expect((await readdir(empty)).sort()).toEqual(['curated', 'dist']);
    await rm(empty, { recursive: true });
  });
});
