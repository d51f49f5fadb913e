import type { Selector } from '../model/fields.js';
import type { Article, ArticleRecords } from './project.js';
import { resolveSelector } from './selector.js';
import { inText } from './selectors.js';
import { idOf, isRecord } from './without-items.js';

/** Where an article prints words, in bytes of its raw file; undefined where they are not found, once. */
function placeIn(article: Article, item: unknown): number | undefined {
  if (!isRecord(item) || typeof item['exact'] !== 'string') return undefined;
  const found = resolveSelector(inText(article), item as unknown as Selector);
  return found.kind === 'found' ? found.span.byteStart : undefined;
}

/** The items by place. One that has none stays behind the one that it followed. */
function sortedBy(
  items: readonly unknown[],
  placeOf: (item: unknown) => number | undefined,
): unknown[] {
  let last = -1;
  return items
    .map((item) => ({ item, place: (last = placeOf(item) ?? last) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** The files of an article's records with each list in the order of the text, by path: what is only proposed included. */
export function inReadingOrder({
  article,
  events,
  quotes,
  mentions,
}: ArticleRecords): (readonly [path: string, value: unknown])[] {
  const placeOf = (item: unknown): number | undefined => placeIn(article, item);
  const ofQuote = (item: unknown): number | undefined =>
    isRecord(item) && Array.isArray(item['segments'])
      ? item['segments'].map(placeOf).find((place) => place !== undefined)
      : undefined;
  const passages = listIn(events.document.value, 'mentions');
  const ofEvent = (item: unknown): number | undefined => {
    const own = passages.filter((each) => isRecord(each) && each['event'] === idOf(item));
    const places = own.flatMap((each) => placeOf(each) ?? []);
    return places.length > 0 ? Math.min(...places) : undefined;
  };
  const sorted = (
    { document: { file, value } }: ArticleRecords['events' | 'quotes' | 'mentions'],
    orders: Readonly<Record<string, (item: unknown) => number | undefined>>,
  ): readonly [string, unknown] => [
    file,
    Object.entries(orders).reduce<unknown>(
      (file, [list, order]) =>
        isRecord(file) && Array.isArray(file[list])
          ? { ...file, [list]: sortedBy(file[list], order) }
          : file,
      value,
    ),
  ];
  return [
    sorted(events, { events: ofEvent, mentions: placeOf }),
    sorted(quotes, { quotes: ofQuote, marks: placeOf }),
    sorted(mentions, { mentions: placeOf }),
  ];
}

const listIn = (value: unknown, list: string): readonly unknown[] => {
  const items = isRecord(value) ? value[list] : undefined;
  return Array.isArray(items) ? items : [];
};
