import type { PageBlock } from './page.js';
import { excludedRoles } from './page-lines.js';

interface Placed {
  /** Index of the block on the page. */
  readonly index: number;
}

const wordsOf = (text: string): number => {
  let words = 0;
  let inWord = false;
  for (const character of text) {
    const isSpace = character === ' ' || character === '\t';
    if (!isSpace && !inWord) words += 1;
    inWord = !isSpace;
  }
  return words;
};

const sentenceEnd = /[.!?…]["'”’)\]]{0,3}$/;

/** Words of running text in a block; prose outside the main text counts for less. */
function proseWords(block: PageBlock): number {
  const words = wordsOf(block.text);
  if (words < 10 || (words < 22 && !sentenceEnd.test(block.text))) return 0;
  if (block.role === 'body') return words;
  return excludedRoles.has(block.role) ? 0 : words * otherProse;
}
const otherProse = 0.4;

/** Running sums of a number per block: at each index the sum of all blocks before it. */
function sumsOf(blocks: readonly PageBlock[], count: (block: PageBlock) => number): number[] {
  const sums = [0];
  for (const block of blocks) sums.push((sums.at(-1) ?? 0) + count(block));
  return sums;
}

/** Share of the page’s running text that stands between each line and the next one. */
export function sharesAfter(lines: readonly Placed[], blocks: readonly PageBlock[]): number[] {
  const sums = sumsOf(blocks, proseWords);
  const total = Math.max(1, sums.at(-1) ?? 0);
  return lines.map(({ index }, at) => {
    const next = lines.slice(at + 1, at + 8).find((line) => line.index > index + 3)?.index;
    return ((sums[next ?? blocks.length] ?? 0) - (sums[index + 1] ?? 0)) / total;
  });
}

/** Share of the main text that stands before each line. */
export function sharesBefore(lines: readonly Placed[], blocks: readonly PageBlock[]): number[] {
  const sums = sumsOf(blocks, (block) => (block.role === 'body' ? proseWords(block) : 0));
  const total = Math.max(1, sums.at(-1) ?? 0);
  return lines.map(({ index }) => (sums[index] ?? 0) / total);
}
