import { readFileSync, type Stats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
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

/** Bytes of files that are held; of a larger folder, what is beyond them is read when it is needed. */
const mostHeld = 64 * 1024 ** 2;

/** Takes files of a folder, and holds as many as there is room for. */
export class FileHolder {
  readonly #folder: string;
  readonly #held = new Map<string, Uint8Array>();
  readonly #left = new Map<string, Stats>();
  #bytes = 0;

  readonly #most: number;

  /** `most` is how many bytes are held. */
  constructor(folder: string, most: number = mostHeld) {
    this.#folder = folder;
    this.#most = most;
  }

  /** @throws Error of the system */
  async take(path: string, facts: Stats): Promise<void> {
    this.#bytes += facts.size;
    if (this.#bytes > this.#most) this.#left.set(path, facts);
    else this.#held.set(path, new Uint8Array(await readFile(join(this.#folder, path))));
  }

  /** What was taken, in the order in which it was. */
  get files(): Files {
    if (this.#left.size === 0) return this.#held;
    return new LazyFiles([...this.#held.keys(), ...this.#left.keys()], (path) => {
      const facts = this.#left.get(path);
      return facts ? readUnchanged(join(this.#folder, path), facts) : this.#held.get(path);
    });
  }
}

/** The bytes of a file that was looked at before. @throws Refusal when it is another one by now. */
function readUnchanged(path: string, { size, mtimeMs, ino }: Stats): Uint8Array {
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
