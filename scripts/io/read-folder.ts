import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../text/files.js';
import { finding, type Finding } from '../text/finding.js';
import { byCodePoint } from '../text/order.js';
import { printable, reasonOf } from '../text/printable.js';
import type { FindingId } from '../text/registry.js';
import { limits } from './archive-entries.js';

/**
 * Picks what is read of a place from the paths that it lists: files, and folders with all they hold. The path of a folder
 * ends in "/"; "" is the place itself.
 */
export type Choose = (paths: readonly string[]) => readonly string[];

export const isChosen = (path: string, chosen: readonly string[]): boolean =>
  chosen.some((each) => each === path || (/^$|\/$/.test(each) && path.startsWith(each)));

const folderFinding = (
  check: FindingId,
  file: string,
  message: string,
  expected: string,
): Finding =>
  finding(check, {
    file,
    message,
    expected,
    fix: 'Copy or download the folder again; if it comes back the same, report it.',
  });

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

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
  const entries = await (folder === '' ? listed : listed.catch(() => []));
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

/** Collects files of a folder until they are too large to hold, and what is wrong with them. */
class FolderReader {
  readonly files = new Map<string, Uint8Array>();
  readonly findings: Finding[] = [];
  readonly #root: string;
  #bytes = 0;

  constructor(root: string) {
    this.#root = root;
  }

  async take(path: string): Promise<void> {
    try {
      this.#bytes += (await stat(join(this.#root, path))).size;
      if (this.#bytes > limits.bytes) {
        const message = `With ${printable(path)} the folder has more than ${limits.bytes} bytes.`;
        this.#refuse('folder/too-large', path, message, `at most ${limits.bytes} bytes`);
      } else this.files.set(path, new Uint8Array(await readFile(join(this.#root, path))));
    } catch (thrown) {
      const message = `It cannot be read: ${reasonOf(thrown)}.`;
      this.#refuse('folder/unreadable', path, message, 'a file you may read');
    }
  }

  /** Every file below a folder ("" or ending in "/"); links are named and not followed. */
  async takeTree(folder: string): Promise<void> {
    for (const entry of await entriesOf(join(this.#root, folder))) {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) await this.takeTree(`${path}/`);
      else if (entry.isFile()) await this.take(path);
      else {
        const message = 'It is a link or a device.';
        this.#refuse('folder/no-plain-file', path, message, 'regular files');
      }
    }
  }

  #refuse(check: FindingId, path: string, message: string, expected: string): void {
    this.findings.push(folderFinding(check, path, message, expected));
  }
}

/** Reads the chosen files of a folder. @throws Error when the folder itself cannot be listed. */
export async function readFolder(
  root: string,
  choose: Choose,
): Promise<{ files: Files; findings: readonly Finding[] }> {
  const reader = new FolderReader(root);
  for (const path of choose(await outline(root))) {
    if (!(await exists(join(root, path)))) continue;
    if (path === '' || path.endsWith('/')) await reader.takeTree(path);
    else await reader.take(path);
  }
  return reader;
}
