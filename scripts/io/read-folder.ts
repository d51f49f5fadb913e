import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../text/files.js';
import type { Finding } from '../text/finding.js';
import { byCodePoint } from '../text/order.js';
import { reasonOf } from '../text/printable.js';
import { isSystemFile } from '../text/system-files.js';
import { FileHolder } from './files-on-disk.js';
import { FolderGate } from './folder-gate.js';
import { systemFileFinding } from './left-behind.js';

/**
 * Picks what is read of a place from the paths that it lists: files, and folders with all they hold. The path of a folder
 * ends in "/"; "" is the place itself.
 */
export type Choose = (paths: readonly string[]) => readonly string[];

export const isChosen = (path: string, chosen: readonly string[]): boolean =>
  chosen.some((each) => each === path || (/^$|\/$/.test(each) && path.startsWith(each)));

/** What a folder holds, sorted by name. */
async function entriesOf(path: string) {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.sort((a, b) => byCodePoint(a.name, b.name));
}

/**
 * What a folder holds, two levels deep; three when it holds only one folder, as an unpacked archive does. Subfolders that
 * cannot be listed are left out: nothing in them need be wanted.
 */
async function outline(root: string, folder = '', levels = 2): Promise<string[]> {
  const listed = entriesOf(join(root, folder));
  const found = await (folder === '' ? listed : listed.catch(() => []));
  const entries = found.filter(({ name }) => !isSystemFile(name));
  const isAlone = folder === '' && entries.filter((entry) => entry.isDirectory()).length === 1;
  const below = isAlone ? levels : levels - 1;
  const paths: string[] = [];
  for (const entry of entries) {
    const path = `${folder}${entry.name}`;
    if (!entry.isDirectory()) paths.push(path);
    else paths.push(`${path}/`, ...(below > 0 ? await outline(root, `${path}/`, below) : []));
  }
  return paths;
}

/** Bytes of a folder that may be read, of which at most one file is held at a time. */
const mostListed = 64 * 1024 ** 3;

/** Collects files of a folder, and what is wrong with them. */
class FolderReader {
  readonly #holder: FileHolder;
  readonly gate = new FolderGate(mostListed);
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
    this.#holder = new FileHolder(root);
  }

  /** Reads a file; one that is not there is left out. Links are not followed, and nothing else is opened: a pipe would never end. */
  async take(path: string): Promise<void> {
    try {
      const facts = await lstat(join(this.#root, path));
      if (this.gate.admits({ path, bytes: facts.size, isRegular: facts.isFile() }))
        await this.#holder.take(path, facts);
    } catch (thrown) {
      this.#cannotRead(path, thrown, 'a file you may read');
    }
  }

  get files(): Files {
    return this.#holder.files;
  }

  /** Every file below a folder ("" or ending in "/"). @throws Error when it is the whole place and cannot be listed. */
  async takeTree(folder: string): Promise<void> {
    const path = join(this.#root, folder);
    let entries;
    try {
      if (folder !== '' && !(await lstat(path.replace(/\/$/, ''))).isDirectory()) {
        this.gate.refuse('folder/no-plain-file', folder, 'It is a link.', 'a folder');
        return;
      }
      entries = await entriesOf(path);
    } catch (thrown) {
      if (folder === '') throw thrown;
      this.#cannotRead(folder, thrown, 'a folder you may list');
      return;
    }
    for (const entry of entries) {
      const inside = `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`;
      if (isSystemFile(entry.name)) this.gate.findings.push(systemFileFinding(inside));
      else if (entry.isDirectory()) await this.takeTree(inside);
      else await this.take(inside);
    }
  }

  #cannotRead(path: string, thrown: unknown, expected: string): void {
    if (isMissing(thrown)) return;
    const message = `It cannot be read: ${reasonOf(thrown)}.`;
    this.gate.refuse('folder/unreadable', path, message, expected);
  }
}

const isMissing = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && /^ENO(?:ENT|TDIR)$/.test(String(thrown.code));

/** Reads the chosen files of a folder. @throws Error when the folder itself cannot be listed. */
export async function readFolder(
  root: string,
  choose: Choose,
): Promise<{ files: Files; findings: readonly Finding[] }> {
  const reader = new FolderReader(root);
  for (const path of choose(await outline(root)))
    if (path === '' || path.endsWith('/')) await reader.takeTree(path);
    else await reader.take(path);
  return { files: reader.files, findings: reader.gate.findings };
}
