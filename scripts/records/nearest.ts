import type { Block } from '../corpus/article.js';
import { type Span, spanIn } from './selector.js';

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

/** How many pairs of characters are compared at most: some hundredths of a second. */
const budget = 8_000_000;
/** The words that are looked for; the rest of a longer passage stands where they do. */
const longest = 400;
/** How many places are looked at where the text is too long to be searched whole. */
const mostPlaces = 8;

interface Window {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** Around the places that print the longest of the words that are printed at all. */
function windowsAround(words: string, blocks: readonly Block[]): Window[] {
  const parts = [...words.matchAll(/[\p{L}\p{N}]+/gu)].sort((a, b) => b[0].length - a[0].length);
  for (const { 0: part, index } of parts.slice(0, mostPlaces)) {
    const windows: Window[] = [];
    for (const block of blocks) {
      let at = block.text.indexOf(part);
      for (; at >= 0 && windows.length < mostPlaces; at = block.text.indexOf(part, at + 1)) {
        const from = Math.max(0, at - index - words.length);
        windows.push({ block, from, to: at - index + 2 * words.length });
      }
      if (windows.length === mostPlaces) break;
    }
    if (windows.length > 0) return windows;
  }
  return [];
}

/** The passage of blocks most like the words that none of them prints, where one is like enough to be meant. */
export function nearestIn(blocks: readonly Block[], exact: string): Span | undefined {
  const words = exact.slice(0, longest);
  const size = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const windows =
    words.length * size <= budget
      ? blocks.map((block): Window => ({ block, from: 0, to: block.text.length }))
      : windowsAround(words, blocks);
  // Whatever is shorter lacks more of the words than may be wrong.
  const ranked = windows
    .filter(({ from, to }) => to - from >= words.length / 2)
    .map(({ block, from, to }) => {
      const { start, end, cost } = nearestStretch(words, block.text.slice(from, to));
      return { block, start: from + start, end: from + end, cost };
    })
    .sort((a, b) => a.cost - b.cost);
  const best = ranked[0];
  return best && best.cost <= words.length / 2 && best.end > best.start
    ? spanIn(best.block, best.start, best.end)
    : undefined;
}
