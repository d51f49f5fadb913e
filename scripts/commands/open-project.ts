import { explorerAssets } from '../io/explorer-assets.js';
import { readSteadily, releasedFolder, type ReleaseFolder } from '../io/read-steadily.js';
import { whileWriting } from '../io/swap.js';
import { filesWaiting } from '../io/write-together.js';
import { readFiles, readProjectFiles } from '../io/project-files.js';
import { readReleased, releasedFiles, type Released } from '../records/released.js';
import type { Files } from '../text/files.js';
import { overlaid } from '../text/lazy-files.js';
import { Refusal } from '../text/refusal.js';
import { progress } from './output.js';

/** The files of the project at `root`, with those that an interrupted command left waiting for their places. */
export async function openProject(root: string): Promise<Files> {
  // In this order: what takes its place between the two is read there.
  const waiting = await filesWaiting(root);
  const files = overlaid(await readProjectFiles(root), waiting);
  if (!files.has('corpus/sources.json')) {
    throw new Refusal(
      `${root === '.' ? 'The current folder' : root} is not a Missile Talks project: it has no corpus/sources.json. Run this in a checkout of the repository, or give its path with --root.`,
    );
  }
  return overlaid(files, await explorerAssets());
}

/** Does what writes into the project at `root`, while no other command does. */
export async function writingInto<T>(root: string, work: (files: Files) => Promise<T>): Promise<T> {
  // A folder that is no project is not locked either.
  await openProject(root);
  return whileWriting(root, async () => work(await openProject(root)));
}

/** Reads the release of the project at `root`: from dist/ or, where that is not whole, from the folder of the one that it replaces. */
export async function readLastRelease<T>(
  root: string,
  read: (folder: ReleaseFolder) => Promise<T>,
): Promise<T> {
  const { folder, result } = await readSteadily(root, async () => {
    const found = await releasedFolder(root);
    return { folder: found, result: await read(found) };
  });
  if (folder !== 'dist') progress(`dist/ is not whole: the last release is read from ${folder}/`);
  return result;
}

/** What was released of the project at `root` so far. */
export const openReleased = (root: string): Promise<Released> =>
  readLastRelease(root, async (folder) => {
    const names = new Map(
      releasedFiles.map((path) => [path.replace(/^dist(?=\/)/, folder), path] as const),
    );
    const files = await readFiles(root, [...names.keys()]);
    return readReleased(
      new Map([...files].map(([path, bytes]) => [names.get(path) ?? path, bytes] as const)),
    );
  });
