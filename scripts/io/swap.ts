import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../text/files.js';
import { printable } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';
import { kindAt, removeAll, syncEntries, writeTree } from './disk.js';
import { withLock } from './lock.js';
import { listFiles } from './project-files.js';
import { standingOf } from './standing.js';

/** Beside dist/: where the new one is built, where the old one waits meanwhile, the file that is being written, and who is at work. */
const placesOf = (root: string) => ({
  current: join(root, 'dist'),
  next: join(root, '.dist-next'),
  previous: join(root, '.dist-previous'),
  writing: join(root, '.dist-writing'),
  lock: join(root, '.dist-lock'),
});

const shown = 5;

/** @throws Error that names what nobody but a person can have put there. */
async function refuseOthers(current: string, written: readonly string[]): Promise<void> {
  const kind = await kindAt(current);
  if (kind !== undefined && kind !== 'folder')
    throw new Refusal(
      `dist is a ${kind === 'file' ? 'file' : 'link'}, not a folder, so nothing was written. Move it away, and run release again.`,
    );
  const others = (await standingOf(current)).unlisted.filter((path) => !written.includes(path));
  if (others.length === 0) return;
  const more = others.length > shown ? ` and ${others.length - shown} more` : '';
  const names = others.slice(0, shown).map((path) => `dist/${printable(path)}`);
  throw new Refusal(
    `No release put ${names.join(', ')}${more} there, so nothing was written. Move what you want to keep out of dist/, delete the rest, and run release again.`,
  );
}

/** Undoes an interrupted swap. Afterwards dist/ is whole if it or the one that it replaces was: the new one if it had taken its place. */
async function recover(root: string): Promise<void> {
  const { current, next, previous, writing } = placesOf(root);
  await removeAll(next);
  await removeAll(writing);
  if ((await kindAt(previous)) === undefined) return;
  const { state } = await standingOf(current);
  if (state === 'whole') {
    await removeAll(previous);
  } else if (state === 'absent' || (await standingOf(previous)).state === 'whole') {
    await refuseOthers(current, await listFiles(previous, '.'));
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
 * Replaces dist/ of `root` by `files`, while writing (see `whileWriting`): written beside it, verified there, on the disk, then swapped
 * in by two renames. At every moment the folder or the one it replaces is whole. On an error before it is in place the old one stays
 * and the new one is removed.
 * @throws Error of writing or of `verify`, or when dist holds what no release put there.
 */
export async function swapRelease(
  root: string,
  files: Files,
  { verify, afterwards, onStep = () => undefined }: SwapOptions,
): Promise<void> {
  const { current, next, previous } = placesOf(root);
  onStep('locked');
  await refuseOthers(current, [...files.keys()]);
  try {
    await writeTree(next, files, () => {
      onStep('writing');
    });
    onStep('written');
    await verify(next);
    onStep('verified');
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
    await removeAll(previous);
    onStep('cleaned');
  } finally {
    await removeAll(next);
  }
}
