import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../text/files.js';
import { listFiles } from './project-files.js';

async function isAsWritten(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return Buffer.compare(await readFile(path), bytes) === 0;
  } catch {
    return false;
  }
}

/** Writes one file whole or not at all. Returns false, and leaves it alone, when it already has these bytes. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<boolean> {
  if (await isAsWritten(path, bytes)) return false;
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return true;
}

/**
 * Makes a generated folder hold exactly these files. Returns the paths, from the root, that were written or removed.
 */
export async function syncFolder(root: string, folder: string, files: Files): Promise<string[]> {
  const changed: string[] = [];
  for (const [path, bytes] of files) {
    if (await writeWhole(join(root, folder, path), bytes)) changed.push(`${folder}/${path}`);
  }
  for (const path of await listFiles(root, folder)) {
    if (files.has(path.slice(folder.length + 1))) continue;
    await rm(join(root, path));
    changed.push(path);
  }
  return changed;
}
