import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, readFiles } from '../../scripts/io/project-files.js';
import { releasedFolder } from '../../scripts/io/read-steadily.js';
import { standingOf } from '../../scripts/io/standing.js';
import { sumsName } from '../../scripts/release/checksums.js';
import { sha256Of } from '../../scripts/text/digest.js';
import { root } from '../project.js';
import type { Fault } from './row.js';
import { isStackTrace, runCli, type Ended } from './scratch.js';

const parts = [
  '.gitignore',
  '.zenodo.json',
  'CITATION.cff',
  'README.md',
  'corpus',
  'curated',
  'dist',
  'docs',
  'package.json',
  'schemas',
];

/** Copies what `release` reads and writes of this project into a folder. */
export async function copyProject(folder: string): Promise<void> {
  for (const part of parts)
    await cp(join(root, part), join(folder, part), { recursive: true, force: true });
}

/** Edits a copy so that its next release differs from the one it has, but not in any row. */
export async function editProject(folder: string): Promise<void> {
  const path = join(folder, 'package.json');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('"diplomacy"', '"diplomacy",\n      "campaign"'));
}

/** The digest of every file of a project, but for what git does not see. */
export async function stateOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = (await listFiles(folder, '.')).filter((path) => !path.startsWith('.dist-'));
  const files = await readFiles(folder, paths);
  return new Map([...files].map(([path, bytes]) => [path, sha256Of(bytes)]));
}

/** Paths at which two projects differ. */
export const differing = (
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));

export const sumsIn = (folder: string): Promise<string> => readFile(join(folder, sumsName), 'utf8');

/** Whether readers find one of these releases, whole, by what its list of digests says. */
export async function readersFault(folder: string, releases: readonly string[]): Promise<Fault> {
  const place = join(folder, await releasedFolder(folder));
  const { state } = await standingOf(place);
  if (state !== 'whole') return `the release that readers find is ${state}`;
  return releases.includes(await sumsIn(place)) ? undefined : 'readers find another release';
}

/** Whether the next release makes the project what it should be, and leaves nothing else. */
export async function againFault(
  folder: string,
  expected: ReadonlyMap<string, string>,
): Promise<Fault> {
  const { status, stderr } = await runCli(['release', '--root', folder]);
  if (status !== 0) return `the next release ended with ${status ?? 'a signal'}: ${stderr}`;
  const others = differing(await stateOf(folder), expected);
  if (others.length > 0) return `the next release differs in ${others.join(', ')}`;
  const left = (await listFiles(folder, '.')).filter((path) => path.startsWith('.dist-'));
  return left.length > 0 ? `the next release left ${left.join(', ')}` : undefined;
}

/** Whether a command that could not do its work says so in a sentence. */
export function wordsFault({ status, signal, stdout, stderr, tooLong }: Ended): Fault {
  if (tooLong) return 'it did not end';
  if (signal !== null || status === null) return `it was ended by ${signal ?? 'nothing'}`;
  if (isStackTrace(stderr) || isStackTrace(stdout)) return `it printed a stack trace: ${stderr}`;
  if (status !== 0 && `${stdout}${stderr}`.trim() === '') return 'it failed without a word';
  return undefined;
}
