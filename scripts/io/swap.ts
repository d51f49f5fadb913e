import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileInChunks } from '../text/chunks.js';
import { reasonOf } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';
import { kindAt, removeAll, syncEntries, writeTree } from './disk.js';
import { withLock } from './lock.js';
import { listFiles } from './project-files.js';
import { refuseNoFolder, refuseOthersInDist, refuseOthersInPrevious } from './refuse-others.js';
import { standingOf } from './standing.js';
import { finishTogether } from './write-together.js';

/** Beside dist/: where the new one is built, where the old one waits meanwhile, the file that is being written, and who is at work. */
const placesOf = (root: string) => ({
  current: join(root, 'dist'),
  next: join(root, '.dist-next'),
  previous: join(root, '.dist-previous'),
  writing: join(root, '.dist-writing'),
  lock: join(root, '.dist-lock'),
});

/** Undoes an interrupted swap, and finishes what was to be written together. Afterwards dist/ is whole if it or the one that it replaces was: the new one if it had taken its place. */
async function recover(root: string): Promise<void> {
  const { current, next, previous, writing } = placesOf(root);
  await refuseNoFolder(root, basename(next));
  await refuseOthersInPrevious(root, basename(previous));
  await removeAll(next);
  await removeAll(writing);
  await finishTogether(root);
  if ((await kindAt(previous)) === undefined) return;
  const { state } = await standingOf(current);
  if (state === 'whole') {
    await removeAll(previous);
  } else if (state === 'absent' || (await standingOf(previous)).state === 'whole') {
    await refuseOthersInDist(root, await listFiles(previous, '.'));
    await removeAll(current);
    await rename(previous, current);
    await syncEntries(root);
  }
}

/**
 * Does work that writes into a project, while no other command does, once an interrupted swap is undone.
 * @throws Error when another command is writing there, or nothing can be written.
 */
export const whileWriting = <T>(root: string, work: () => Promise<T>): Promise<T> =>
  withLock(placesOf(root).lock, async () => {
    await recover(root);
    return work();
  });

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

/**
 * Replaces dist/ of `root` by `files`, while writing (see `whileWriting`): written beside it as they are made, verified there, on the disk, then swapped
 * in by two renames. At every moment the folder or the one it replaces is whole. On an error before it is in place the old one stays
 * and the new one is removed. Returns the paths of the files.
 * @throws Error of writing or of `verify`, or when dist holds what no release put there.
 */
export async function swapRelease(
  root: string,
  files: Iterable<FileInChunks> | AsyncIterable<FileInChunks>,
  { verify, afterwards, onStep = () => undefined }: SwapOptions,
): Promise<string[]> {
  const { current, next, previous } = placesOf(root);
  onStep('locked');
  try {
    const paths = await writeTree(next, files, () => {
      onStep('writing');
    });
    await refuseOthersInDist(root, paths);
    onStep('written');
    await verify(next);
    onStep('verified');
    // Reading back takes a while, and somebody may have put a file there.
    await refuseOthersInDist(root, paths);
    // Left over where neither it nor dist/ was whole.
    await removeAll(previous);
    const hadOne = (await kindAt(current)) !== undefined;
    if (hadOne) await rename(current, previous);
    onStep('moved-old');
    try {
      await rename(next, current);
    } catch (error) {
      if (hadOne) await rename(previous, current);
      throw error;
    }
    await syncEntries(root);
    onStep('moved-new');
    await afterwards?.();
    await removeAll(previous).catch((error: unknown) => {
      throw new Refusal(
        `dist/ is the new release, but ${basename(previous)}/ cannot be removed: ${reasonOf(error)}. Delete it.`,
      );
    });
    onStep('cleaned');
    return paths;
  } finally {
    await removeAll(next);
  }
}
