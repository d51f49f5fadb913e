import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { sumsName } from '../release/checksums.js';
import { Refusal } from '../text/refusal.js';
import { kindAt } from './disk.js';
import { standingOf } from './standing.js';

const attempts = 10;

/**
 * Which folder stands at a path, and which release is in it: another one after a swap, even of the same files, since their list was
 * written anew. Nothing is opened: a pipe would never end.
 */
async function identityOf(folder: string): Promise<string> {
  const [at, sums] = await Promise.all(
    [folder, join(folder, sumsName)].map((path) => lstat(path).catch(() => undefined)),
  );
  return [at?.dev, at?.ino, sums?.ino, sums?.size, sums?.ctimeMs].join(' ');
}

/** Reads again until a folder, and the dist/ in it, were the same before and after, so that nobody reads half of one release and half of the next. */
export async function readSteadily<T>(folder: string, read: () => Promise<T>): Promise<T> {
  const identity = async (): Promise<string> =>
    (await Promise.all([folder, join(folder, 'dist')].map(identityOf))).join('\n');
  for (let attempt = 1; ; attempt += 1) {
    const before = await identity();
    const result = await read().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if (before === (await identity())) {
      if ('error' in result) throw result.error;
      return result.value;
    }
    if (attempt === attempts)
      throw new Refusal(
        'The release changed each time that it was read. Try again when nothing writes there.',
      );
  }
}

export type ReleaseFolder = 'dist' | '.dist-previous';

/**
 * The folder of a project to read the release from: dist/ or, where that is not whole because a release is just being written or was
 * interrupted, the one that it replaces.
 */
export async function releasedFolder(root: string): Promise<ReleaseFolder> {
  const previous = join(root, '.dist-previous');
  if ((await kindAt(previous)) === undefined) return 'dist';
  if ((await standingOf(join(root, 'dist'))).state === 'whole') return 'dist';
  return (await standingOf(previous)).state === 'whole' ? '.dist-previous' : 'dist';
}
