import { shapeOf } from './line-shape.js';
import type { Rulings } from './rulings.js';
import type { Line } from '../text/white-space.js';

export interface Range {
  /** Index of the first line of running text. */
  readonly first: number;
  /** Index of the last, inclusive. */
  readonly last: number;
}

/** A run of text ends at this many consecutive lines that are not prose; lists and subheadings are shorter. */
const widestGap = 8;

/**
 * The stretch of a page that holds the story: the run of prose lines with the most words, where a
 * run bears short gaps. Undefined when the page has no prose at all.
 */
export function mainText(lines: readonly Line[], rulings: Rulings): Range | undefined {
  const prose = lines.flatMap((line, index) => {
    const shape = shapeOf(line.folded);
    return shape.isProse && !rulings.has(index) ? [{ index, words: shape.words }] : [];
  });
  const runs: { first: number; last: number; words: number }[] = [];
  for (const { index, words } of prose) {
    const run = runs.at(-1);
    if (run && index - run.last - 1 <= widestGap) {
      run.last = index;
      run.words += words;
    } else {
      runs.push({ first: index, last: index, words });
    }
  }
  const longest = runs.reduce((best, run) => (run.words > best.words ? run : best), {
    first: -1,
    last: -1,
    words: 0,
  });
  return longest.first < 0 ? undefined : { first: longest.first, last: longest.last };
}
