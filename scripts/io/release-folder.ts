import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Files } from '../curated/project.js';
import type { ReleaseFiles } from '../release/checksums.js';
import { listFiles, readFiles } from './project-files.js';

const load = createRequire(import.meta.url);

/** The release that this package ships, or that stands in this checkout. */
export const ownRelease = (): string =>
  join(dirname(load.resolve('missile-talks/package.json')), 'dist');

/** Where the release in a folder stands: in its dist/ when only that holds tables, as in a checkout or unpacked package. */
export async function findRelease(folder: string): Promise<string> {
  const inside = join(folder, 'dist');
  const holdsTables = async (root: string): Promise<boolean> =>
    (await readFiles(root, ['json/articles.json'])).size > 0;
  return !(await holdsTables(folder)) && (await holdsTables(inside)) ? inside : folder;
}

/**
 * The files of a release by path from its folder, such as json/quotes.json. `isWanted` leaves out what is not needed.
 * An empty map when there is no such folder.
 */
export async function readReleaseFiles(
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<ReleaseFiles> {
  const root = resolve(folder);
  return readFiles(root, (await listFiles(root, '.')).filter(isWanted));
}

/** What is at hand of the project a release stands in: raw articles and the registry of ids, by path from its root. */
export async function readAround(folder: string): Promise<Files> {
  const root = dirname(resolve(folder));
  return readFiles(root, [...(await listFiles(root, 'corpus/raw')), 'curated/ids.json']);
}
