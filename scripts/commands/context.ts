import { resolve } from 'node:path';
import { Option } from 'commander';
import { explorerAssets } from '../io/explorer-assets.js';
import { recoverSwap } from '../io/swap.js';
import { readFiles, readProjectFiles } from '../io/project-files.js';
import { readReleased, releasedFiles, type Released } from '../records/released.js';
import type { Files } from '../text/files.js';

/** Machine-readable output goes to stdout, what a person waits by to stderr. */
export const print = (text: string): void => {
  process.stdout.write(text);
};
export const progress = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

export const printJson = (value: unknown): void => {
  print(`${JSON.stringify(value, null, 2)}\n`);
};

/** Runs what a sub-command does; the exit code is what it returns. */
export const exitWith =
  <Args extends readonly unknown[]>(run: (...args: Args) => Promise<number>) =>
  async (...args: Args): Promise<void> => {
    process.exitCode = await run(...args);
  };

/** Where the project is that a sub-command works on. */
export const rootOption = () =>
  new Option('--root <folder>', 'the project to work on')
    .default(process.cwd(), 'the current folder')
    .argParser((folder) => resolve(folder));

/** The files of the project at `root`, after undoing an interrupted swap of its release. */
export async function openProject(root: string): Promise<Files> {
  await recoverSwap(root, 'dist');
  const files = await readProjectFiles(root);
  if (!files.has('corpus/sources.json')) {
    throw new Error(
      `${root} is not a Missile Talks project: it has no corpus/sources.json. Run this in a checkout of the repository, or give its path with --root.`,
    );
  }
  return new Map([...files, ...(await explorerAssets())]);
}

/** What was released of the project at `root` so far. */
export const openReleased = async (root: string): Promise<Released> =>
  readReleased(await readFiles(root, releasedFiles));
