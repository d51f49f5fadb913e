import { type Column, valueAt } from './columns.js';
import { doublings } from './features.js';
import type { ReadPage, Stretch } from './page.js';

/** No single line may open or close the story alone, however sure the model is of it. */
const mostOfALine = 4;
/** So many paragraphs above what opens the comments are the story, however long the comments are. */
const leastOfAStory = 3;

/**
 * The stretch of a page that holds the story: the run of lines with the greatest sum, where a line that reads as text
 * gains by its length and one that does not costs. Undefined when no line reads as text.
 */
export function storyOf(page: ReadPage, weigh: (line: number) => number): Stretch | undefined {
  let best = { first: -1, last: -1, sum: 0 };
  let run = { first: 0, sum: 0, paragraphs: 0 };
  for (let line = 0; line < page.lines.length; line += 1) {
    if (valueAt(page.columns.opensComments, line) && run.paragraphs >= leastOfAStory) break;
    const isRuled = valueAt(page.columns.ruled, line) === 1;
    const weight = isRuled ? -1 : Math.max(-mostOfALine, Math.min(mostOfALine, weigh(line)));
    const gain = weight > 0 ? weight * doublings(valueAt(page.columns.words, line)) : weight;
    if (run.sum <= 0) run = { first: line, sum: 0, paragraphs: 0 };
    const paragraphs = run.paragraphs + valueAt(page.columns.prose, line);
    run = { first: run.first, sum: run.sum + gain, paragraphs };
    if (run.sum > best.sum) best = { first: run.first, last: line, sum: run.sum };
  }
  return best.first < 0 ? longestParagraph(page) : extended(page, best, weigh);
}

/** What interrupts a story is short: a picture, a teaser, an advertisement; or a list, which below a story may be one of links. */
const longestBreak = 3;
const longestList = 12;
const leastWeight = -1.5;

/** The stretch with the paragraphs near its ends, which something short cuts off from it. */
function extended(
  page: ReadPage,
  { first, last }: Stretch,
  weigh: (line: number) => number,
): Stretch {
  const is = (column: Column, line: number): boolean => valueAt(page.columns[column], line) > 0;
  const isParagraph = (line: number): boolean =>
    is('prose', line) &&
    !is('ruled', line) &&
    !is('chromeWords', line) &&
    weigh(line) > leastWeight;
  const grow = (from: number, step: 1 | -1): number => {
    let end = from;
    let items = 0;
    for (let line = from + step; Math.abs(line - end) - items <= longestBreak; line += step) {
      if (is('opensComments', line) || is('signature', line)) break;
      if (is('endAnchor', line) && !is('ruled', line)) break;
      if (step < 0 && is('bullet', line) && items < longestList) items += 1;
      if (!isParagraph(line)) continue;
      end = line;
      items = 0;
    }
    return end;
  };
  return { first: grow(first, -1), last: grow(last, 1) };
}

/**
 * Where no line reads as text: a brief of one paragraph between long menus, or a list without any menu, which begins with its
 * first sentence.
 */
function longestParagraph({ columns, lines }: ReadPage): Stretch | undefined {
  const is = (column: Column, line: number): boolean => valueAt(columns[column], line) > 0;
  let longest = -1;
  let sentence = -1;
  let isPlain = true;
  for (let line = 0; line < lines.length; line += 1) {
    const isLonger = valueAt(columns.words, line) > valueAt(columns.words, longest);
    if (is('prose', line) && !is('ruled', line) && isLonger) longest = line;
    if (is('ruled', line) || is('chromeWords', line)) isPlain = false;
    if (sentence < 0 && (is('endsSentence', line) || is('endsColon', line))) sentence = line;
  }
  if (longest >= 0) return { first: longest, last: longest };
  return isPlain && sentence >= 0 ? { first: sentence, last: lines.length - 1 } : undefined;
}
