/** What is wrong with a path, and what it should be. */
export interface Fault {
  readonly message: string;
  readonly expected: string;
}

/** Forward slashes between names, each a name: nothing that leads elsewhere, on any system. */
const isInside = (names: readonly string[]): boolean =>
  names.every((name) => !/[\\:\p{Cc}]/u.test(name) && !['', '.', '..'].includes(name));

/** What Windows keeps for devices, whatever follows a dot. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\s*\..*)?$/iu;

/** The longest name that Linux, macOS and Windows all keep, and the longest path, in bytes. */
const longest = { name: 255, path: 4096 } as const;

/** Why a path is none that every system keeps as it is, as the end of a sentence. */
export function nameFault(path: string): Fault | undefined {
  const names = path.split('/');
  if (!isInside(names))
    return { message: 'lies outside the archive', expected: 'paths that stay inside it' };
  const expected = 'names that every system keeps as they are';
  const isLong = (text: string, most: number) => Buffer.byteLength(text) > most;
  if (isLong(path, longest.path) || names.some((name) => isLong(name, longest.name)))
    return { message: 'has too long a name', expected: `names of at most ${longest.name} bytes` };
  if (names.some((name) => /[. ]$/.test(name)))
    return { message: 'has a name that ends in a dot or a blank', expected };
  if (names.some((name) => device.test(name) || /[<>"|?*]/.test(name)))
    return { message: 'has a name that Windows does not allow', expected };
  // U+FFFD stands where a reader could not make out a character.
  if (/[\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\uFFFD]/u.test(path))
    return { message: 'has a name with characters that cannot be seen', expected };
  return undefined;
}

/** Paths that a system which folds case or normal forms takes for one. */
const folded = (path: string): string =>
  path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');

/** Whether names that were seen before leave room for one more: a path is one file or one folder, in one spelling. */
export class Names {
  readonly #seen = new Map<string, { readonly path: string; readonly isFolder: boolean }>();
  readonly #listed = new Set<string>();

  /** Takes a path, which for a folder ends in "/"; returns what is wrong with it, as the end of a sentence. */
  add(entry: string): Fault | undefined {
    if (this.#listed.has(entry)) return { message: 'appears twice', expected: 'every file once' };
    this.#listed.add(entry);
    const isFolder = entry.endsWith('/');
    const whole = isFolder ? entry.slice(0, -1) : entry;
    for (let end = whole.indexOf('/'); end >= 0; end = whole.indexOf('/', end + 1)) {
      const fault = this.#take(whole.slice(0, end), true);
      if (fault) return fault;
    }
    return this.#take(whole, isFolder);
  }

  #take(path: string, isFolder: boolean): Fault | undefined {
    const key = folded(path);
    const other = this.#seen.get(key);
    if (!other) this.#seen.set(key, { path, isFolder });
    else if (other.path !== path)
      return {
        message: `differs from "${other.path}" in case or normal form only`,
        expected: 'names that no system takes for one',
      };
    else if (other.isFolder !== isFolder)
      return { message: 'is a file and a folder', expected: 'one of the two' };
    return undefined;
  }
}
