import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { standingOf } from '../../scripts/io/standing.js';
import { swapRelease, whileWriting } from '../../scripts/io/swap.js';
import { writeWhole } from '../../scripts/io/write-files.js';
import { checksumList } from '../../scripts/release/checksums.js';
import { bytesOf, type Files } from '../../scripts/text/files.js';

/** Files that stand for a release, each of which says its version. */
export function smallRelease(version: string): Files {
  const files = new Map(
    ['a.txt', 'sub/b.txt'].map((path) => [path, bytesOf(`${version} ${path}`)] as const),
  );
  return new Map([...files, ['SHA256SUMS', checksumList(files)]]);
}

/** A page that is written together with the release. */
export const page = 'page.md';

/** Releases a version of a few small files, and the page that belongs to it. */
export const swapTo = (root: string, version: string): Promise<unknown> =>
  whileWriting(root, () =>
    swapRelease(root, smallRelease(version), {
      verify: () => Promise.resolve(),
      afterwards: async () => {
        await writeWhole(root, page, bytesOf(version));
      },
    }),
  );

/** The version of the release in a folder; undefined where it is not whole. */
export async function versionIn(root: string, folder: string): Promise<string | undefined> {
  if ((await standingOf(join(root, folder))).state !== 'whole') return undefined;
  return (await readFile(join(root, folder, 'a.txt'), 'utf8')).split(' ')[0];
}
