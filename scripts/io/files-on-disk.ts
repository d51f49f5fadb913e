import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../text/files.js';
import { LazyFiles } from '../text/lazy-files.js';
import { printable } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';
import { codeOf } from './disk.js';

/** @throws Error of the system, but for a file that is not there. */
function readNow(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The bytes of a file that was looked at before. @throws Refusal when it is another one by now. */
export function readUnchanged(path: string, { size, mtimeMs, ino }: Stats): Uint8Array {
  const now = statSync(path, { throwIfNoEntry: false });
  const bytes = now?.size === size && now.mtimeMs === mtimeMs && now.ino === ino && readNow(path);
  if (bytes) return bytes;
  throw new Refusal(
    `${printable(path)} changed while it was being read. Run the command again when nothing writes there.`,
  );
}

/** Files of a folder of the program's own, which nobody else writes into. */
export const filesOnDisk = (folder: string, paths: Iterable<string>): Files =>
  new LazyFiles(paths, (path) => readNow(join(folder, path)));
