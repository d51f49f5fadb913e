import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSums, listedIn, sumsName } from '../release/checksums.js';
import { byCodePoint } from '../text/order.js';
import { isSystemFile } from '../text/system-files.js';
import { kindAt } from './disk.js';
import { readFiles } from './project-files.js';

/** How a folder stands that holds a release, or should. */
export interface Standing {
  /** Whole: every file has the digest that its SHA256SUMS lists, and there is no other. A link to a folder is never whole. */
  readonly state: 'absent' | 'whole' | 'not whole';
  /** Paths of files, links and devices in it that its SHA256SUMS does not list, sorted by code point. */
  readonly unlisted: readonly string[];
}

/** Looks at a folder and changes nothing. @throws Error of the system when something in it cannot be read. */
export async function standingOf(folder: string): Promise<Standing> {
  const kind = await kindAt(folder);
  if (kind !== 'folder') return { state: kind ? 'not whole' : 'absent', unlisted: [] };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pathOf = ({ parentPath, name }: { parentPath: string; name: string }): string =>
    join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/');
  const others = entries.filter((entry) => !entry.isDirectory());
  const paths = others.map(pathOf).filter((path) => !isSystemFile(path));
  const isPlain = others.every((entry) => entry.isFile());
  const files = await readFiles(folder, others.filter((entry) => entry.isFile()).map(pathOf));
  const listed = listedIn(files.get(sumsName));
  for (const path of files.keys()) if (isSystemFile(path)) files.delete(path);
  return {
    state: isPlain && checkSums(files).findings.length === 0 ? 'whole' : 'not whole',
    unlisted: paths.filter((path) => !listed.has(path)).sort(byCodePoint),
  };
}
