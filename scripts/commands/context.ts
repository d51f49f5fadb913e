import { realpathSync, statSync } from 'node:fs';
import { Option } from 'commander';
import { givenName, reasonOf } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';

/** Runs what a sub-command does; the exit code is what it returns. */
export const exitWith =
  <Args extends readonly unknown[]>(run: (...args: Args) => Promise<number>) =>
  async (...args: Args): Promise<void> => {
    process.exitCode = await run(...args);
  };

/** Where the project is that a sub-command works on. */
export const rootOption = () =>
  new Option('--root <folder>', 'the project to work on').default('.', 'the current folder');

/**
 * The folder that `--root` names, without links and "..", which the system reads otherwise than a look at the letters. `isGiven` is false
 * for the current folder, which a command may not need, and which may be gone.
 */
export function rootAt(folder: string, isGiven: boolean): string {
  try {
    const root = realpathSync.native(folder);
    if (statSync(root).isDirectory()) return root;
  } catch (thrown) {
    if (!isGiven) return folder;
    throw new Refusal(`--root: ${givenName(folder)} cannot be read: ${reasonOf(thrown)}.`);
  }
  throw new Refusal(`--root: ${folder} is a file, not the folder of a project.`);
}
