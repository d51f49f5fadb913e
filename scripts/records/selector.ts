import type { Block } from '../corpus/article.js';
import { sourceMapOf } from '../corpus/source-map.js';
import type { Selector } from '../model/fields.js';
import { blocksWithPart } from './word-index.js';

/** A passage of one block, counted in every way the release publishes. */
export interface Span {
  readonly block: Block;
  /** UTF-16 units in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Code points in the normalised text; absent out of the text. */
  readonly charStart?: number;
  readonly charEnd?: number;
  readonly byteStart: number;
  readonly byteEnd: number;
}

/** The span of `block.text.slice(start, end)`. */
export function spanIn(block: Block, start: number, end: number): Span {
  const { first, last, byteStart, byteEnd } = sourceMapOf(block)(start, end);
  const { charStart } = block;
  return {
    block,
    start,
    end,
    text: block.text.slice(start, end),
    ...(charStart === undefined ? {} : { charStart: charStart + first, charEnd: charStart + last }),
    byteStart,
    byteEnd,
  };
}

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean =>
  a.block === b.block && a.start < b.end && b.start < a.end;

const isPartOfWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** True when a UTF-16 offset lies inside a word, between two letters or digits. */
export const breaksWord = (text: string, at: number): boolean =>
  isPartOfWord(text.charAt(at - 1)) && isPartOfWord(text.charAt(at));

export type Resolution =
  | { readonly kind: 'found'; readonly span: Span }
  | { readonly kind: 'missing' }
  /** The first two of so many places. */
  | { readonly kind: 'ambiguous'; readonly spans: readonly [Span, Span]; readonly places: number };

/** Finds the one place where the article prints what a selector quotes. A match never crosses a block. */
export function resolveSelector(
  blocks: readonly Block[],
  { exact, prefix = '', suffix = '' }: Selector,
): Resolution {
  const words = `${prefix}${exact}${suffix}`;
  const spans: Span[] = [];
  let places = 0;
  for (const block of blocksWithPart(blocks, words)) {
    const { text } = block;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const start = at + prefix.length;
      places += 1;
      if (places <= 2) spans.push(spanIn(block, start, start + exact.length));
    }
  }
  const [first, second] = spans;
  if (!first) return { kind: 'missing' };
  return second
    ? { kind: 'ambiguous', spans: [first, second], places }
    : { kind: 'found', span: first };
}
