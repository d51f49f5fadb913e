import { type JsonDocument, repointed } from '../text/json-document.js';
import { pointerTokens } from '../text/json-pointer.js';

/** An item of a list with its pointer in the file. */
export interface Item {
  readonly pointer: string;
  readonly item: unknown;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The id of a record; undefined where it has none. */
export const idOf = (item: unknown): string | undefined =>
  isRecord(item) && typeof item['id'] === 'string' ? item['id'] : undefined;

/** The items of the lists of a file. */
export const itemsIn = (value: unknown): Item[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([list, items]) =>
        Array.isArray(items)
          ? items.map((item: unknown, index) => ({ pointer: `/${list}/${index}`, item }))
          : [],
      )
    : [];

/** The items of a list of an item, such as what the articles print of an actor. */
export const itemsOf = ({ pointer, item }: Item, list: string): Item[] =>
  itemsIn(isRecord(item) ? { [list]: item[list] } : {}).map((each) => ({
    ...each,
    pointer: `${pointer}${each.pointer}`,
  }));

export interface Reduced {
  readonly value: unknown;
  /** Of each list of which items are gone, by its pointer in the file: the indexes, there, of those that are left. */
  readonly kept: ReadonlyMap<string, readonly number[]>;
}

/** A copy of a value without the list items at the given pointers. */
export function withoutItems(value: unknown, pointers: ReadonlySet<string>): Reduced {
  const kept = new Map<string, number[]>();
  const holding = new Set([...pointers].flatMap(pathTo));
  const copy = (part: unknown, pointer: string): unknown => {
    if (!holding.has(pointer) || typeof part !== 'object' || part === null) return part;
    if (!Array.isArray(part))
      return Object.fromEntries(
        Object.entries(part).map(([key, below]) => [key, copy(below, `${pointer}/${key}`)]),
      );
    const left = [...part.keys()].filter((index) => !pointers.has(`${pointer}/${index}`));
    if (left.length < part.length) kept.set(pointer, left);
    return left.map((index) => copy(part[index], `${pointer}/${index}`));
  };
  return { value: copy(value, ''), kept };
}

/** The pointers of everything that holds the value at a pointer. */
const pathTo = (pointer: string): string[] =>
  [...pointer.matchAll(/\//g)].map(({ index }) => pointer.slice(0, index));

/** The document of a value that items were taken out of: pointers of what is left must still hit it. */
export function reindexed(document: JsonDocument, { kept }: Reduced): JsonDocument {
  if (kept.size === 0) return document;
  const pointerInFile = (pointer: string): string =>
    pointerTokens(pointer).reduce((path, token) => {
      const left = kept.get(path);
      return `${path}/${left?.[Number(token)] ?? token}`;
    }, '');
  return repointed(document, pointerInFile);
}
