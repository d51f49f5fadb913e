import { join } from 'node:path';
import { sumsName } from '../release/checksums.js';
import { printable } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';
import { kindAt } from './disk.js';
import { listFiles } from './project-files.js';
import { entriesIn, standingOf } from './standing.js';

const shown = 5;
const again = 'and run the command again';
const titles = { folder: 'a folder', file: 'a file', other: 'a link' };

async function refuseOtherThan(
  kind: 'file' | 'folder',
  root: string,
  path: string,
): Promise<boolean> {
  const found = await kindAt(join(root, path));
  if (found === undefined || found === kind) return found !== undefined;
  throw new Refusal(
    `${printable(path)} is ${titles[found]}, not ${titles[kind]}, so nothing was written. Move it away, ${again}.`,
  );
}

/** @throws Refusal when there is something at a path that is no folder. */
export const refuseNoFolder = async (root: string, path: string): Promise<void> => {
  await refuseOtherThan('folder', root, path);
};

/** @throws Refusal that names what is no file where one is to be written: a link would be replaced by it. */
export async function refuseNoFiles(root: string, paths: Iterable<string>): Promise<void> {
  for (const path of paths) await refuseOtherThan('file', root, path);
}

function refuse(folder: string, others: readonly string[], whose: string): void {
  if (others.length === 0) return;
  const more = others.length > shown ? ` and ${others.length - shown} more` : '';
  const names = others.slice(0, shown).map((path) => printable(`${folder}/${path}`));
  throw new Refusal(
    `No ${whose} put ${names.join(', ')}${more} there, so nothing was written. Move what you want to keep out of ${folder}/, delete the rest, ${again}.`,
  );
}

/**
 * For a folder that is to hold nothing but generated files.
 * @throws Refusal when it is none, or with the names of what is in it that nobody but a person can have put there.
 */
export async function refuseOthersIn(
  root: string,
  folder: string,
  isGenerated: (path: string) => boolean,
): Promise<void> {
  if (!(await refuseOtherThan('folder', root, folder))) return;
  const others = (await entriesIn(join(root, folder))).filter(
    ({ path, isPlain }) => !isPlain || !isGenerated(path),
  );
  refuse(
    folder,
    others.map(({ path }) => path),
    'command',
  );
}

/** The same for a release that was left over: what is in it its own SHA256SUMS says, or dist/. While it is removed the list may go first. */
export async function refuseOthersInPrevious(root: string, folder: string): Promise<void> {
  if (!(await refuseOtherThan('folder', root, folder))) return;
  const { unlisted, links } = await standingOf(join(root, folder));
  if ((await kindAt(join(root, folder, sumsName))) === undefined) return;
  const inDist = new Set(await listFiles(join(root, 'dist'), '.'));
  refuse(folder, [...links, ...unlisted.filter((path) => !inDist.has(path))], 'release');
}

/** The same for dist/, in which is what its SHA256SUMS lists, and what is about to be `written`. */
export async function refuseOthersInDist(root: string, written: Iterable<string>): Promise<void> {
  if (!(await refuseOtherThan('folder', root, 'dist'))) return;
  const { unlisted, links } = await standingOf(join(root, 'dist'));
  const awaited = new Set(written);
  refuse('dist', [...links, ...unlisted.filter((path) => !awaited.has(path))], 'release');
}
