/** A place in a JSON value: what holds it, and under which key. */
export interface Slot {
  readonly holder: object;
  readonly key: string;
  readonly pointer: string;
  /** The pointer without the numbers of items: places of one kind share it. */
  readonly shape: string;
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every place of a JSON value that holds a value. */
export function slotsOf(value: unknown, pointer = '', shape = ''): Slot[] {
  if (!isHolder(value)) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const form = `${shape}/${Array.isArray(value) ? '#' : key}`;
    return [{ holder: value, key, pointer: at, shape: form }, ...slotsOf(below, at, form)];
  });
}

/** What is put in place of a value, by what it is; undefined takes the value away. */
export const wrongValues: Readonly<Record<string, unknown>> = {
  gone: undefined,
  null: null,
  number: 7,
  fraction: -1.5,
  text: 'x',
  'empty text': '',
  truth: true,
  list: [],
  'list of null': [null],
  object: {},
};

/** Characters that no label, note or id may hold. */
export const hostileCharacters: Readonly<Record<string, string>> = {
  escape: '\u001b',
  bell: '\u0007',
  'next line': '\u0085',
  'line separator': '\u2028',
  'right-to-left override': '\u202e',
  'zero-width space': '\u200b',
  'byte order mark': '\ufeff',
  'soft hyphen': '\u00ad',
  tag: '\u{e0041}',
  'private use': '\ue000',
  'half a surrogate pair': '\ud800',
  noncharacter: '\uffff',
};

/** Puts a value into a slot; a key such as __proto__ is a key like any other. */
export function put({ holder, key }: Pick<Slot, 'holder' | 'key'>, value: unknown): void {
  if (value !== undefined)
    Object.defineProperty(holder, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}
