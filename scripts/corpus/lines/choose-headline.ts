import { valueAt } from './columns.js';
import { nameAlone } from '../printed-forms.js';
import { candidatesFor, type HeadlinePage, isStatement, linesBetween } from './headline.js';
import type { PlacedPage } from './page.js';

const longestKicker = 3;
const longestTitle = 14;

const folded = ({ lines }: HeadlinePage, line: number): string => lines[line]?.folded ?? '';
const words = ({ columns }: HeadlinePage, line: number): number => valueAt(columns.words, line);

/** “OBITUARY”, “[EXCLUSIVE]”: what stands over a headline and says of what sort the story is. */
const isKicker = (page: HeadlinePage, line: number): boolean =>
  words(page, line) <= longestKicker &&
  (valueAt(page.columns.shouted, line) === words(page, line) ||
    /^[[(].*[\])]$/.test(folded(page, line)));

/** The one title-like line above a story, with nothing but credits between, even if it has no word of it. */
function onlyTitle(page: HeadlinePage): number {
  const above = page.candidates.filter((line) => line < page.story.first);
  const last = above.at(-1);
  // Below a title, a name is the writer's.
  if (last !== undefined && nameAlone.test(folded(page, last)) && above.at(-2) === last - 1)
    above.pop();
  const named = above.at(-1) === last ? 0 : 1;
  const [line] = above;
  if (line === undefined || above.length > 1 || linesBetween(page, line).others > named) return -1;
  return isStatement.test(folded(page, line)) || valueAt(page.columns.endsColon, line) ? -1 : line;
}

/** A kicker gives way to the title below it, a deck to the title above it. */
function besideTitle(page: HeadlinePage, line: number): number {
  const { candidates, story } = page;
  const isCandidate = (other: number): boolean => candidates.includes(other) && other < story.first;
  if (isKicker(page, line) && isCandidate(line + 1) && words(page, line + 1) > longestKicker)
    return line + 1;
  const isTitleAbove =
    isCandidate(line - 1) && !isKicker(page, line - 1) && words(page, line - 1) <= longestTitle;
  const { content } = page.columns;
  const tellsOfStory = content.sharedWith(page.vocabulary.all, line - 1) > 0;
  const isOwn = page.lines[line]?.markup?.heading === 1;
  return words(page, line) > longestTitle && isTitleAbove && tellsOfStory && !isOwn
    ? line - 1
    : line;
}

/**
 * The line of the headline, or -1: the candidate with the greatest sum above 0, else the only title-like line. The
 * paragraph that opens a story is none.
 */
export function headlineOf<P extends PlacedPage>(
  placed: P,
  weigher: (page: P & HeadlinePage) => (line: number) => number,
): number {
  const candidates = candidatesFor(placed);
  const page = { ...placed, candidates };
  const weigh = weigher(page);
  let best = { line: -1, sum: 0 };
  for (const line of candidates) {
    const sum = weigh(line);
    if (sum > best.sum) best = { line, sum };
  }
  if (best.line === page.story.first && valueAt(page.columns.prose, best.line)) return -1;
  return best.line < 0 ? onlyTitle(page) : besideTitle(page, best.line);
}
