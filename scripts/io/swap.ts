import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Files } from '../text/files.js';

/** Beside the folder: where the new one is built, where the old one waits meanwhile, and who is at work. */
const placesOf = (root: string, folder: string) => ({
  current: join(root, folder),
  next: join(root, `.${folder}-next`),
  previous: join(root, `.${folder}-previous`),
  lock: join(root, `.${folder}-lock`),
});

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

async function lockHolder(lock: string): Promise<number | undefined> {
  try {
    const pid = Number(await readFile(lock, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

const inProgress = (lock: string, pid: number): Error =>
  new Error(
    `Another process (${pid}) holds ${basename(lock)}. Wait for it to end; if there is no such process, delete that file.`,
  );

async function takeLock(lock: string): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch {
      const holder = await lockHolder(lock);
      if (holder !== undefined) throw inProgress(lock, holder);
      await remove(lock);
    }
  }
  throw inProgress(lock, 0);
}

/**
 * Undoes an interrupted swap of a folder; while one is running, nothing is touched. Afterwards the folder is the last whole one: the
 * old one, unless the new one had already taken its place.
 */
export async function recoverSwap(root: string, folder: string): Promise<void> {
  const { current, next, previous, lock } = placesOf(root, folder);
  if ((await lockHolder(lock)) !== undefined) return;
  if (!(await exists(current)) && (await exists(previous))) await rename(previous, current);
  for (const leftOver of [next, previous, lock]) await remove(leftOver);
}

/** Steps of a swap, named so that a test can stop at each. */
export type SwapStep =
  'locked' | 'writing' | 'written' | 'verified' | 'moved-old' | 'moved-new' | 'cleaned';

export interface SwapOptions {
  /** Reads the written folder back and throws when it is not what was meant. */
  readonly verify: (folder: string) => Promise<void>;
  /** What must change together with the folder; called once the new one is in place. */
  readonly afterwards?: () => Promise<void>;
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
 * Replaces a folder of `root` by `files`: written beside it, verified there, then swapped in by two renames. At every moment the
 * folder or the one it replaces is whole. On an error before it is in place the old one stays and the new one is removed.
 * @throws Error of writing or of `verify`, or when another swap of the folder is running.
 */
export async function swapFolder(
  root: string,
  folder: string,
  files: Files,
  { verify, afterwards, onStep = () => undefined }: SwapOptions,
): Promise<void> {
  const { current, next, previous, lock } = placesOf(root, folder);
  await recoverSwap(root, folder);
  await takeLock(lock);
  try {
    onStep('locked');
    await writeTree(next, files, () => {
      onStep('writing');
    });
    onStep('written');
    await verify(next);
    onStep('verified');
    const hadOne = await exists(current);
    if (hadOne) await rename(current, previous);
    onStep('moved-old');
    try {
      await rename(next, current);
    } catch (error) {
      if (hadOne) await rename(previous, current);
      throw error;
    }
    onStep('moved-new');
    await afterwards?.();
    await remove(previous);
    onStep('cleaned');
  } finally {
    await remove(next);
    await remove(lock);
  }
}
