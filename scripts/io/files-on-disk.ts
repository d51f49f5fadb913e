import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../text/files.js';
import { codeOf } from './disk.js';

/** Files below a folder that are read when somebody asks for one, and not kept: together they may be larger than memory. */
export class FilesOnDisk implements Files {
  readonly #folder: string;
  readonly #paths: ReadonlySet<string>;

  constructor(folder: string, paths: Iterable<string>) {
    this.#folder = folder;
    this.#paths = new Set(paths);
  }

  get size(): number {
    return this.#paths.size;
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** Undefined also for one that is gone meanwhile. @throws Error of the system */
  get(path: string): Uint8Array | undefined {
    if (!this.#paths.has(path)) return undefined;
    try {
      return new Uint8Array(readFileSync(join(this.#folder, path)));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  keys(): SetIterator<string> {
    return this.#paths.values();
  }

  *entries(): MapIterator<[string, Uint8Array]> {
    for (const path of this.#paths) {
      const bytes = this.get(path);
      if (bytes) yield [path, bytes];
    }
  }

  *values(): MapIterator<Uint8Array> {
    for (const [, bytes] of this.entries()) yield bytes;
  }

  [Symbol.iterator](): MapIterator<[string, Uint8Array]> {
    return this.entries();
  }

  forEach(tell: (bytes: Uint8Array, path: string, files: Files) => void): void {
    for (const [path, bytes] of this.entries()) tell(bytes, path, this);
  }
}
