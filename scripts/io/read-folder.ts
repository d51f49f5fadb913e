import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodePoint } from '../text/order.js';
import type { Finding } from '../text/finding.js';
import type { Files } from '../text/files.js';
import { limits } from './archive-paths.js';
import { printable, reasonOf } from '../text/printable.js';
import { problem } from '../release/problem.js';

interface Found {
  readonly files: Map<string, Uint8Array>;
  readonly findings: Finding[];
}

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Reads one plain file into `found`, by its path from the root. */
async function take(
  root: string,
  path: string,
  found: Found,
  read: { bytes: number },
): Promise<void> {
  const tooLarge = (): void => {
    const message = `With ${printable(path)} it has more than ${limits.bytes} bytes.`;
    found.findings.push(
      problem('folder/too-large', path, {
        message,
        expected: `a release of at most ${limits.bytes} bytes`,
      }),
    );
  };
  try {
    const { size } = await stat(join(root, path));
    read.bytes += size;
    if (read.bytes > limits.bytes) tooLarge();
    else found.files.set(path, new Uint8Array(await readFile(join(root, path))));
  } catch (thrown) {
    found.findings.push(
      problem('folder/unreadable', path, {
        message: `It cannot be read: ${reasonOf(thrown)}.`,
        expected: 'a file you may read',
      }),
    );
  }
}

/** Reads every file below a folder; links are named and not followed. */
async function takeTree(
  root: string,
  folder: string,
  found: Found,
  read: { bytes: number },
): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byCodePoint(a.name, b.name))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) await takeTree(root, path, found, read);
    else if (entry.isFile()) await take(root, path, found, read);
    else
      found.findings.push(
        problem('folder/no-plain-file', path, {
          message: 'It is a link or a device.',
          expected: 'plain files',
        }),
      );
  }
}

/** Where in a folder a release may stand: there, in dist/, or in the one folder it holds, as unpacked archives do. */
async function releaseFolder(root: string): Promise<string | undefined> {
  const entries = await readdir(root, { withFileTypes: true });
  const [only, another] = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const inner =
    only !== undefined && another === undefined && only !== 'dist' ? [only, `${only}/dist`] : [];
  for (const folder of ['', 'dist', ...inner])
    if (
      (await exists(join(root, folder, 'SHA256SUMS'))) ||
      (await exists(join(root, folder, 'json', 'articles.json')))
    )
      return folder;
  return undefined;
}

/** The release in a folder and, where it is dist/ of a package, what the package has beside it. Nothing else of the folder is read. */
export async function readReleaseFolder(
  root: string,
): Promise<{ files: Files; findings: readonly Finding[] }> {
  const found: Found = { files: new Map(), findings: [] };
  const folder = await releaseFolder(root);
  if (folder === undefined) return found;
  const read = { bytes: 0 };
  await takeTree(root, folder, found, read);
  const outer = /^(.*?)\/?dist$/.exec(folder)?.[1];
  if (outer === undefined) return found;
  for (const name of ['package.json', 'CITATION.cff']) {
    const path = join(outer, name).replaceAll('\\', '/');
    if (await exists(join(root, path))) await take(root, path, found, read);
  }
  for (const name of ['schemas', 'corpus/raw']) {
    const path = join(outer, name).replaceAll('\\', '/');
    if (await exists(join(root, path))) await takeTree(root, path, found, read);
  }
  return found;
}

/** Raw articles by file name. @throws Error when the folder cannot be read. */
export async function readRawFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((thrown: unknown) => {
    throw new Error(`--raw: ${reasonOf(thrown)}`);
  });
  const files = new Map<string, Uint8Array>();
  for (const { name } of entries.filter((entry) => entry.isFile()))
    files.set(name, new Uint8Array(await readFile(join(folder, name))));
  return files;
}
