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
  let costs = new Array<number>(text.length + 1).fill(0);
  let starts = Array.from({ length: text.length + 1 }, (_, index) => index);
  for (let i = 1; i <= words.length; i += 1) {
    const nextCosts = [i];
    const nextStarts = [0];
    for (let j = 1; j <= text.length; j += 1) {
      const substitute = (costs[j - 1] ?? 0) + (words[i - 1] === text[j - 1] ? 0 : 1);
      const skipWord = (costs[j] ?? 0) + 1;
      const skipText = (nextCosts[j - 1] ?? 0) + 1;
      const cost = Math.min(substitute, skipWord, skipText);
      nextCosts.push(cost);
      const from =
        cost === substitute ? starts[j - 1] : cost === skipWord ? starts[j] : nextStarts[j - 1];
      nextStarts.push(from ?? 0);
    }
    costs = nextCosts;
    starts = nextStarts;
  }
  let end = 0;
  for (let j = 1; j <= text.length; j += 1) if ((costs[j] ?? 0) < (costs[end] ?? 0)) end = j;
  return { start: starts[end] ?? 0, end, cost: costs[end] ?? 0 };
}
