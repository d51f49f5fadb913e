import type { CuratedKind } from '../model/json-schemas.js';
import type { unknownOfQuote } from '../model/records/quotes.js';
import { isRecord, itemsIn, itemsOf, type Item } from './without-items.js';

/** An article that is still being coded, as far as its entry tells: the entry itself may be broken. */
export interface Draft {
  readonly id: string;
  readonly file?: string;
}

const textIn = (item: unknown, field: string): string | undefined => {
  const value = isRecord(item) ? item[field] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** The drafts among the articles of corpus/sources.json. */
export const draftsIn = (sources: unknown): Draft[] =>
  itemsIn(sources).flatMap(({ item }) => {
    const [id, file] = [textIn(item, 'id'), textIn(item, 'file')];
    if (!isRecord(item) || !('draft' in item) || id === undefined) return [];
    return [{ id, ...(file === undefined ? {} : { file }) }];
  });

/** Where a record may stand that is only proposed. */
const proposedIn: ReadonlySet<CuratedKind> = new Set(['actors', 'events', 'mentions', 'quotes']);

const isProposed = ({ item }: Item): boolean => isRecord(item) && item['proposed'] === true;

/** Items of which all parts of a list are gone go with them. */
const withParts = (items: readonly Item[], isGone: (part: Item) => boolean): Item[] =>
  items.flatMap((each) => {
    const parts = itemsOf(each, 'printed');
    const gone = parts.filter(isGone);
    return parts.length > 0 && gone.length === parts.length ? [each] : gone;
  });

/** The records of a file that are only proposed: an actor as a whole, or what an article prints of it. */
export function proposedItems(kind: CuratedKind, value: unknown): Item[] {
  if (!proposedIn.has(kind)) return [];
  return itemsIn(value).flatMap((each) =>
    isProposed(each) ? [each] : withParts([each], isProposed),
  );
}

/** What stands for something that a proposed record lacks, where the record is looked at as if it were confirmed. */
const unknown = {
  speaker: 'unknown',
  speaker_basis: 'named',
  issues: ['bilateral_relations'],
  confidence: 'high',
} as const satisfies Readonly<Record<(typeof unknownOfQuote)[number], unknown>>;

/** The value of a file, its proposed records filled up so that they can be read like others. */
export function completed(kind: CuratedKind, value: unknown): unknown {
  const missing = {
    quotes: unknown,
    events: { issues: unknown.issues, confidence: unknown.confidence },
  };
  if (!isRecord(value) || (kind !== 'quotes' && kind !== 'events')) return value;
  const items = value[kind];
  if (!Array.isArray(items)) return value;
  const filled = items.map((item: unknown) =>
    isRecord(item) && item['proposed'] === true ? { ...missing[kind], ...item } : item,
  );
  return { ...value, [kind]: filled };
}

/** What released records name of the registries beside them. */
export interface Named {
  readonly publishers: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** The items of a file that are there for drafts, by its kind. `named` is known only once the records are read. */
const forDrafts: Readonly<
  Partial<
    Record<CuratedKind, (items: readonly Item[], ids: ReadonlySet<string>, named?: Named) => Item[]>
  >
> = {
  sources: (items, ids) => items.filter(isIn(ids, 'id')),
  actors: (items, ids) => withParts(items, isIn(ids, 'article')),
  exceptions: (items, ids) => items.filter(isIn(ids, 'article')),
  publishers: (items, _ids, named) => others(items, named?.publishers, 'id'),
  'external-sources': (items, _ids, named) => others(items, named?.sources, 'id'),
  places: (items, _ids, named) => others(items, named?.places, 'name'),
};

const isIn =
  (names: ReadonlySet<string>, field: string) =>
  ({ item }: Item): boolean =>
    names.has(textIn(item, field) ?? '');

const others = (
  items: readonly Item[],
  names: ReadonlySet<string> | undefined,
  field: string,
): Item[] => (names ? items.filter((each) => !isIn(names, field)(each)) : []);

/** Pointers of the items of a file that are there for drafts. */
export const itemsForDrafts = (
  kind: CuratedKind,
  value: unknown,
  drafts: readonly Draft[],
  named?: Named,
): string[] =>
  (forDrafts[kind]?.(itemsIn(value), new Set(drafts.map(({ id }) => id)), named) ?? []).map(
    ({ pointer }) => pointer,
  );

/** Every text in the lists called `sources` of a value. */
export function sourcesNamedIn(value: unknown, isSources = false): string[] {
  if (typeof value === 'string') return isSources ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    sourcesNamedIn(below, Array.isArray(value) ? isSources : key === 'sources'),
  );
}
