import type { Block } from '../corpus/article.js';
import { countCodePoints } from '../text/code-points.js';
import type { Selector } from '../model/fields.js';
import { nearestStretch } from './nearest.js';

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
