import type { Block } from '../corpus/article.js';
import type { Selector } from '../model/fields.js';
import { resolveSelector, type Span } from './selector.js';

/** Where a record stands in an article: the first of the passages that it quotes. */
export function firstPlace(
  blocks: readonly Block[],
  selectors: readonly Selector[],
): Pick<Span, 'block' | 'start'> | undefined {
  const spans = selectors.flatMap((selector) => {
    const resolution = resolveSelector(blocks, selector);
    return resolution.kind === 'found' ? [resolution.span] : [];
  });
  return spans.sort(byPlace)[0];
}

export const byPlace = (
  a: Pick<Span, 'block' | 'start'>,
  b: Pick<Span, 'block' | 'start'>,
): number => a.block.seq - b.block.seq || a.start - b.start;

/** A list with an item before the first that stands further on in the article; what is there keeps its order. */
export function insertedInOrder<Item>(
  list: readonly Item[],
  item: Item,
  placeOf: (item: Item) => Pick<Span, 'block' | 'start'> | undefined,
): { readonly list: readonly Item[]; readonly index: number } {
  const place = placeOf(item);
  const later = list.findIndex((each) => {
    const other = placeOf(each);
    return place !== undefined && other !== undefined && byPlace(other, place) > 0;
  });
  const index = later < 0 ? list.length : later;
  return { list: list.toSpliced(index, 0, item), index };
}
