import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../text/files.js';
import { isSystemFile } from '../text/system-files.js';
import { syncEntries, writeSynced } from './disk.js';
import { listFiles } from './project-files.js';
import { refuseNoFiles } from './refuse-others.js';

async function isAsWritten(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return Buffer.compare(await readFile(path), bytes) === 0;
  } catch {
    return false;
  }
}

/**
 * Writes one file of the project at `root` whole or not at all, while no other command writes there. Returns false, and leaves it
 * alone, when it already has these bytes.
 * @throws Refusal when there is a link, which it would replace, or a folder.
 */
export async function writeWhole(root: string, path: string, bytes: Uint8Array): Promise<boolean> {
  const target = join(root, path);
  if (await isAsWritten(target, bytes)) return false;
  await refuseNoFiles(root, [path]);
  await mkdir(dirname(target), { recursive: true });
  // One name that git ignores and the next command removes, whatever stops this one.
  const temporary = join(root, '.dist-writing');
  try {
    await writeSynced(temporary, bytes);
    await rename(temporary, target);
    await syncEntries(dirname(target));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return true;
}

/**
 * Makes a generated folder, in which is nothing of others, hold exactly these files, and those whose names are `left` as they are.
 * Returns the paths, from the root, that were written or removed.
 */
export async function syncFolder(
  root: string,
  folder: string,
  files: Files,
  left: readonly string[] = [],
): Promise<string[]> {
  const changed: string[] = [];
  for (const [name, bytes] of files) {
    const path = `${folder}/${name}`;
    if (await writeWhole(root, path, bytes)) changed.push(path);
  }
  for (const path of await listFiles(root, folder)) {
    const name = path.slice(folder.length + 1);
    if (files.has(name) || left.includes(name) || isSystemFile(path)) continue;
    await rm(join(root, path));
    changed.push(path);
  }
  return changed;
}
