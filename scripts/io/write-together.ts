import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256Of } from '../text/digest.js';
import type { Files } from '../text/files.js';
import { printable } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';
import { kindAt, removeAll, syncEntries, writeTree } from './disk.js';
import { listFiles, readFiles } from './project-files.js';
import { refuseNoFiles, refuseNoFolder } from './refuse-others.js';

/*
 * Files that change together are first written beside the project. Once they wait there whole they will take their places, whatever
 * stops the command: what is left the next one that writes moves, and who reads meanwhile reads them where they wait.
 */
const next = '.dist-together-next';
const waiting = '.dist-together';
const newFiles = 'files';
const listName = 'replaces.json';

/** The digest of what each file replaces; null where there was none. */
type Replaced = Readonly<Record<string, string | null>>;

const digestOf = (bytes: Uint8Array | undefined): string | null => (bytes ? sha256Of(bytes) : null);

/** Files that wait, by the paths that they are to have. */
export async function filesWaiting(root: string): Promise<Files> {
  if ((await kindAt(join(root, waiting))) !== 'folder') return new Map();
  const folder = join(root, waiting, newFiles);
  return readFiles(folder, await listFiles(folder, '.'));
}

/** Files that somebody else changed since they were read. */
async function changedSince(root: string, replaced: Replaced, files: Files): Promise<string[]> {
  const now = await readFiles(root, [...files.keys()]);
  return [...files].flatMap(([path, bytes]) => {
    const digest = digestOf(now.get(path));
    return digest === replaced[path] || digest === digestOf(bytes) ? [] : [printable(path)];
  });
}

/** Steps of writing together, named so that a test can stop at each. */
type TogetherStep = 'written' | 'waiting' | 'moved';
type OnStep = (step: TogetherStep) => void;

async function moveAll(root: string, files: Files, onStep: OnStep): Promise<void> {
  for (const path of files.keys()) {
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    await rename(join(root, waiting, newFiles, path), target);
    await syncEntries(dirname(target));
    onStep('moved');
  }
  await removeAll(join(root, waiting));
}

/**
 * Finishes what an interrupted `writeTogether` began, or clears away what it had not begun.
 * @throws Refusal when somebody has edited a file that is still to be replaced.
 */
export async function finishTogether(root: string): Promise<void> {
  for (const folder of [next, waiting]) await refuseNoFolder(root, folder);
  await removeAll(join(root, next));
  const files = await filesWaiting(root);
  if (files.size === 0) return removeAll(join(root, waiting));
  const list = await readFile(join(root, waiting, listName), 'utf8');
  const changed = await changedSince(root, JSON.parse(list) as Replaced, files);
  if (changed.length > 0)
    throw new Refusal(
      `A command was interrupted before it could replace ${changed.join(', ')}, and somebody has edited that since. What it was to become is in ${waiting}/${newFiles}/: copy from there what you need, delete ${waiting}/, and run the command again.`,
    );
  await moveAll(root, files, () => undefined);
}

/**
 * Writes files of the project at `root` all or none, while no other command writes there. `read` is the project as the new files were made
 * from it. Returns the paths of those that change.
 * @throws Refusal when somebody has changed one of them since it was read, or there is a link or a folder in its place; nothing was written then.
 */
export async function writeTogether(
  root: string,
  read: Files,
  files: Files,
  onStep: OnStep = () => undefined,
): Promise<string[]> {
  const changing = new Map(
    [...files].filter(([path, bytes]) => digestOf(read.get(path)) !== digestOf(bytes)),
  );
  const paths = [...changing.keys()];
  if (paths.length === 0) return [];
  await refuseNoFiles(root, paths);
  const replaced = Object.fromEntries(paths.map((path) => [path, digestOf(read.get(path))]));
  const list = new TextEncoder().encode(JSON.stringify(replaced));
  try {
    const named = [...changing].map(([path, bytes]) => [`${newFiles}/${path}`, bytes] as const);
    await writeTree(join(root, next), new Map([[listName, list], ...named]), () => undefined);
    onStep('written');
    const changed = await changedSince(root, replaced, changing);
    if (changed.length > 0)
      throw new Refusal(
        `${changed.join(', ')} changed while the command ran, so nothing was written. Run it again.`,
      );
    await rename(join(root, next), join(root, waiting));
  } catch (error) {
    await removeAll(join(root, next));
    throw error;
  }
  await syncEntries(root);
  onStep('waiting');
  await moveAll(root, changing, onStep);
  return paths;
}
