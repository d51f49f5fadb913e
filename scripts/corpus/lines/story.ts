import { valueAt } from './columns.js';
import { doublings } from './features.js';
import type { ReadPage, Stretch } from './page.js';

/** No single line may open or close the story alone, however sure the model is of it. */
const mostOfALine = 4;

/**
 * The stretch of a page that holds the story: the run of lines with the greatest sum, where a line that reads as text
 * gains by its length and one that does not costs. Undefined when no line reads as text.
 */
export function storyOf(
  page: ReadPage,
  weigh: (page: ReadPage, line: number) => number,
): Stretch | undefined {
  let best = { first: -1, last: -1, sum: 0 };
  let run = { first: 0, sum: 0 };
  for (let line = 0; line < page.lines.length; line += 1) {
    const isRuled = valueAt(page.columns.ruled, line) === 1;
    const weight = isRuled ? -1 : Math.max(-mostOfALine, Math.min(mostOfALine, weigh(page, line)));
    const gain = weight > 0 ? weight * doublings(valueAt(page.columns.words, line)) : weight;
    if (run.sum <= 0) run = { first: line, sum: 0 };
    run = { first: run.first, sum: run.sum + gain };
    if (run.sum > best.sum) best = { first: run.first, last: line, sum: run.sum };
  }
  return best.first < 0 ? undefined : { first: best.first, last: best.last };
}
