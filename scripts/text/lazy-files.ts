import type { Files } from './files.js';

/** Files that are read when somebody asks for one, and not kept: together they may be larger than memory. */
export class LazyFiles implements Files {
  readonly #paths: ReadonlySet<string>;
  readonly #read: (path: string) => Uint8Array | undefined;

  /** `read` gives nothing for a file that is gone meanwhile. */
  constructor(paths: Iterable<string>, read: (path: string) => Uint8Array | undefined) {
    this.#paths = new Set(paths);
    this.#read = read;
  }

  get size(): number {
    return this.#paths.size;
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  get(path: string): Uint8Array | undefined {
    return this.#paths.has(path) ? this.#read(path) : undefined;
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

/** Some of the files under other paths: those that `rename` gives one for. */
export function renamedFiles(files: Files, rename: (path: string) => string | undefined): Files {
  const paths = new Map<string, string>();
  for (const path of files.keys()) {
    const name = rename(path);
    if (name !== undefined) paths.set(name, path);
  }
  return new LazyFiles(paths.keys(), (name) => files.get(paths.get(name) ?? ''));
}

/** Files with others over them: of two with the same path, the one that lies over the other. */
export const overlaid = (files: Files, over: Files): Files =>
  new LazyFiles([...files.keys(), ...over.keys()], (path) => over.get(path) ?? files.get(path));
