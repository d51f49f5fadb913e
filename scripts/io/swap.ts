import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../text/files.js';

/** Where a release is built, and where the old one waits while the new one takes its place. */
const nextName = '.dist-next';
const previousName = '.dist-previous';
const lockName = '.dist-lock';

const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
};

const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process is there and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

async function lockHolder(root: string): Promise<number | undefined> {
  try {
    const pid = Number(await readFile(join(root, lockName), 'utf8'));
    return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

export class ReleaseInProgress extends Error {
  constructor(pid: number) {
    super(
      `Another release is running (process ${pid}). Wait for it; if there is none, delete ${lockName}.`,
    );
  }
}

async function takeLock(root: string): Promise<void> {
  const path = join(root, lockName);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return;
    } catch {
      const holder = await lockHolder(root);
      if (holder !== undefined) throw new ReleaseInProgress(holder);
      await remove(path);
    }
  }
  throw new ReleaseInProgress(0);
}

/**
 * Undoes an interrupted swap. While a release runs nothing is touched. Afterwards dist/ is the last whole release: the
 * old one, unless the new one had already taken its place.
 */
export async function recoverSwap(root: string): Promise<void> {
  if ((await lockHolder(root)) !== undefined) return;
  const [dist, next, previous] = ['dist', nextName, previousName].map((name) =>
    join(root, name),
  ) as [string, string, string];
  if (!(await exists(dist)) && (await exists(previous))) await rename(previous, dist);
  await remove(next);
  await remove(previous);
  await remove(join(root, lockName));
}

/** Steps of a swap, named so that a test can stop at each. */
export type SwapStep =
  'locked' | 'writing' | 'written' | 'verified' | 'moved-old' | 'moved-new' | 'cleaned';

export interface SwapOptions {
  /** Reads the written folder back and throws when it is not what was meant. */
  readonly verify: (folder: string) => Promise<void>;
  readonly onStep?: (step: SwapStep) => void;
}

async function writeTree(folder: string, files: Files, onFile: () => void): Promise<void> {
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
    onFile();
  }
}

/**
 * Replaces dist/ by `files`: written beside it, verified there, then swapped in by two renames. At every moment dist/ or
 * .dist-previous/ is whole. On any error the old release stays and the new one is removed.
 */
export async function swapRelease(
  root: string,
  files: Files,
  { verify, onStep = () => undefined }: SwapOptions,
): Promise<void> {
  await recoverSwap(root);
  await takeLock(root);
  const [dist, next, previous] = ['dist', nextName, previousName].map((name) =>
    join(root, name),
  ) as [string, string, string];
  try {
    onStep('locked');
    await writeTree(next, files, () => {
      onStep('writing');
    });
    onStep('written');
    await verify(next);
    onStep('verified');
    const hadRelease = await exists(dist);
    if (hadRelease) await rename(dist, previous);
    onStep('moved-old');
    try {
      await rename(next, dist);
    } catch (error) {
      if (hadRelease) await rename(previous, dist);
      throw error;
    }
    onStep('moved-new');
    await remove(previous);
    onStep('cleaned');
  } finally {
    await remove(next);
    await remove(join(root, lockName));
  }
}
