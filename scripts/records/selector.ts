import type { Block } from '../corpus/article.js';
import type { Selector } from '../model/fields.js';
import { countCodePoints } from '../text/code-points.js';

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
  const lead = block.text.slice(0, start);
  const text = block.text.slice(start, end);
  const byteStart = block.byteStart + Buffer.byteLength(lead);
  const charStart =
    block.charStart === undefined ? undefined : block.charStart + countCodePoints(lead);
  return {
    block,
    start,
    end,
    text,
    ...(charStart === undefined ? {} : { charStart, charEnd: charStart + countCodePoints(text) }),
    byteStart,
    byteEnd: byteStart + Buffer.byteLength(text),
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
  | { readonly kind: 'missing'; readonly nearest: Span | undefined }
  | { readonly kind: 'ambiguous'; readonly spans: readonly Span[] };

function matchesIn(block: Block, { exact, prefix = '', suffix = '' }: Selector): Span[] {
  const spans: Span[] = [];
  for (let at = block.text.indexOf(exact); at >= 0; at = block.text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (block.text.slice(0, at).endsWith(prefix) && block.text.startsWith(suffix, end)) {
      spans.push(spanIn(block, at, end));
    }
  }
  return spans;
}

function nearestIn(blocks: readonly Block[], exact: string): Span | undefined {
  const ranked = blocks
    .map((block) => ({ block, ...nearestStretch(exact, block.text) }))
    .sort((a, b) => a.cost - b.cost);
  const best = ranked[0];
  return best && best.cost <= exact.length / 2 && best.end > best.start
    ? spanIn(best.block, best.start, best.end)
    : undefined;
}

/** Finds the one place where the article prints what a selector quotes. A match never crosses a block. */
export function resolveSelector(blocks: readonly Block[], selector: Selector): Resolution {
  const spans = blocks.flatMap((block) => matchesIn(block, selector));
  const [only, other] = spans;
  if (only === undefined) return { kind: 'missing', nearest: nearestIn(blocks, selector.exact) };
  return other === undefined ? { kind: 'found', span: only } : { kind: 'ambiguous', spans };
}

/**
 * The stretch of `text` most like `words`: approximate substring search by edit distance (P. H. Sellers,
 * J. Algorithms 1, 1980). Time is the product of the two lengths; it runs only when a selector fails.
 */
export interface Nearest {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

export function nearestStretch(words: string, text: string): Nearest {
  const size = text.length + 1;
  const letters = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  // By column: the cost of the best stretch that ends there, and where it starts.
  let [costs, nextCosts] = [new Int32Array(size), new Int32Array(size)];
  let [starts, nextStarts] = [
    Int32Array.from({ length: size }, (_, at) => at),
    new Int32Array(size),
  ];
  for (let row = 1; row <= words.length; row += 1) {
    const letter = words.charCodeAt(row - 1);
    let left = row;
    let leftStart = 0;
    let above = costs[0] ?? 0;
    let aboveStart = starts[0] ?? 0;
    nextCosts[0] = left;
    nextStarts[0] = leftStart;
    for (let at = 1; at < size; at += 1) {
      const substitute = above + (letter === letters[at - 1] ? 0 : 1);
      const substituteStart = aboveStart;
      above = costs[at] ?? 0;
      aboveStart = starts[at] ?? 0;
      const skipText = left + 1;
      left = Math.min(substitute, above + 1, skipText);
      if (left === substitute) leftStart = substituteStart;
      else if (left === above + 1) leftStart = aboveStart;
      nextCosts[at] = left;
      nextStarts[at] = leftStart;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
  }
  let end = 0;
  for (let at = 1; at < size; at += 1) if ((costs[at] ?? 0) < (costs[end] ?? 0)) end = at;
  return { start: starts[end] ?? 0, end, cost: costs[end] ?? 0 };
}
