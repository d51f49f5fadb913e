import { lstat, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Chunks, type FileInChunks, inChunks } from '../text/chunks.js';

/** The code that the system gave an error, such as ENOENT. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** For a rejected promise: the error with this code is none. */
export const unless =
  (code: string) =>
  (error: unknown): void => {
    if (codeOf(error) !== code) throw error;
  };

/** For a rejected promise: the system does not always say which file it was. */
export const about =
  (path: string) =>
  (error: unknown): never => {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  };

/** What is at a path, links not followed. @throws Error of the system, but for a path that is not there. */
export async function kindAt(path: string): Promise<'folder' | 'file' | 'other' | undefined> {
  try {
    const facts = await lstat(path);
    if (facts.isDirectory()) return 'folder';
    return facts.isFile() ? 'file' : 'other';
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

export const removeAll = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true });

/** Waits until what was created, renamed or removed in a folder is on the disk. Windows has no such call for folders. */
export async function syncEntries(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file anew, in chunks as they come, and waits until its bytes are on the disk. */
export async function writeSynced(path: string, chunks: Chunks): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, 'w');
  try {
    for await (const chunk of inChunks(chunks)) await handle.writeFile(chunk).catch(about(path));
    await handle.sync().catch(about(path));
  } finally {
    await handle.close();
  }
}

/** The folders of paths with forward slashes, from the deepest up, and "" for where they start. */
function foldersOf(paths: Iterable<string>): string[] {
  const folders = new Set(['']);
  for (const path of paths)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      folders.add(path.slice(0, at));
  return [...folders].sort((a, b) => b.length - a.length);
}

/** Writes files below a folder, and waits until all of it, folders included, is on the disk. Returns their paths. */
export async function writeTree(
  folder: string,
  files: Iterable<FileInChunks> | AsyncIterable<FileInChunks>,
  onFile: () => void,
): Promise<string[]> {
  const paths: string[] = [];
  for await (const [path, chunks] of files) {
    await writeSynced(join(folder, path), chunks);
    paths.push(path);
    onFile();
  }
  for (const each of foldersOf(paths)) await syncEntries(join(folder, each));
  return paths;
}
