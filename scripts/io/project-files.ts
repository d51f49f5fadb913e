import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { byCodePoint } from '../text/order.js';
import type { Files } from '../text/files.js';
import { Refusal } from '../text/refusal.js';
import { isSystemFile } from '../text/system-files.js';
import { about } from './disk.js';
import { FileHolder } from './files-on-disk.js';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Every file below a folder, as paths from the root with forward slashes, sorted by code point. */
export async function listFiles(root: string, folder: string): Promise<string[]> {
  let entries;
  try {
    entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort(byCodePoint);
}

/** The given files; ones that do not exist are left out. */
export async function readFiles(root: string, paths: readonly string[]): Promise<Files> {
  const holder = new FileHolder(root);
  for (const path of paths) {
    try {
      const target = join(root, path);
      // Reading a pipe would wait for somebody to write into it.
      const facts = await stat(target).catch(about(target));
      if (!facts.isFile() && !facts.isDirectory())
        throw new Refusal(`${path} is a pipe or a device. Put the file there, or remove it.`);
      await holder.take(path, facts).catch(about(target));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return holder.files;
}

/** Hidden files are nobody's business here but for those that are in the way of whoever looks at the folder. */
const isLeftOut = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith('.')) && !isSystemFile(path);

/** Everything a project is made of. */
export async function readProjectFiles(root: string): Promise<Files> {
  const corpus = await listFiles(root, 'corpus/raw');
  const curated = await listFiles(root, 'curated');
  const docs = await listFiles(root, 'docs');
  const registries = [
    'package.json',
    'README.md',
    'corpus/sources.json',
    'corpus/publishers.json',
    'corpus/external-sources.json',
  ];
  return readFiles(root, [
    ...registries,
    ...[...corpus, ...curated, ...docs].filter((path) => !isLeftOut(path)),
  ]);
}
