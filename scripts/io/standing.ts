import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSums, listedIn, sumsName } from '../release/checksums.js';
import { byCodePoint } from '../text/order.js';
import { isSystemFile } from '../text/system-files.js';
import { kindAt } from './disk.js';
import { readFiles } from './project-files.js';

/** What is in a folder and its subfolders, but for folders and what an operating system left there, sorted by code point. */
export async function entriesIn(
  folder: string,
): Promise<readonly { readonly path: string; readonly isPlain: boolean }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: join(entry.parentPath, entry.name)
        .slice(join(folder, '/').length)
        .replaceAll('\\', '/'),
      isPlain: entry.isFile(),
    }))
    .filter(({ path }) => !isSystemFile(path))
    .sort((a, b) => byCodePoint(a.path, b.path));
}

/** How a folder stands that holds a release, or should. */
export interface Standing {
  /** Whole: every file has the digest that its SHA256SUMS lists, and there is no other. A link to a folder is never whole. */
  readonly state: 'absent' | 'whole' | 'not whole';
  /** Paths of files in it that its SHA256SUMS does not list. */
  readonly unlisted: readonly string[];
  /** Paths of links and devices, listed or not. */
  readonly links: readonly string[];
}

/** Looks at a folder and changes nothing. @throws Error of the system when something in it cannot be read. */
export async function standingOf(folder: string): Promise<Standing> {
  const kind = await kindAt(folder);
  if (kind !== 'folder') return { state: kind ? 'not whole' : 'absent', unlisted: [], links: [] };
  const entries = await entriesIn(folder);
  const pathsOf = (plain: boolean): string[] =>
    entries.filter(({ isPlain }) => isPlain === plain).map(({ path }) => path);
  const [plain, links] = [pathsOf(true), pathsOf(false)];
  const files = await readFiles(folder, plain);
  const listed = listedIn(files.get(sumsName));
  return {
    state: links.length === 0 && checkSums(files).findings.length === 0 ? 'whole' : 'not whole',
    unlisted: plain.filter((path) => !listed.has(path)),
    links,
  };
}
