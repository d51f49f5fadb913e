import { type Column, valueAt } from './columns.js';
import type { PlacedPage } from './page.js';

/** So many lines in a row may be taken back into the text; more are a box. */
const most = 8;

const others: readonly Column[] = [
  'ruled',
  'chromeWords',
  'endAnchor',
  'opensComments',
  'repeated',
  'credited',
  'titled',
  'separators',
];

/** Something speaks for chrome. */
const isOther = ({ columns }: PlacedPage, line: number): boolean =>
  others.some((column) => valueAt(columns[column], line) > 0);

/** A line that may be of a story though it is short: a finished sentence, somebody's turn, an item of a list. */
function mayBeText(page: PlacedPage, line: number): boolean {
  const is = (column: Column): boolean => valueAt(page.columns[column], line) > 0;
  if (isOther(page, line)) return false;
  return is('endsSentence') || is('endsOpen') || is('turn') || is('bullet') || is('continues');
}

const looksLike = ({ columns }: PlacedPage, line: number, other: number): boolean =>
  (['bullet', 'turn', 'endsSentence'] satisfies Column[]).every(
    (column) => valueAt(columns[column], line) === valueAt(columns[column], other),
  );

/**
 * Lines that the weights left out although text stands directly above and below them and nothing speaks for chrome: short answers,
 * items of a list. Below the last line of the text they stay only if they look like it: an answer after an answer.
 */
export function linesBetween(
  page: PlacedPage,
  isText: (line: number) => boolean,
  isInserted: (line: number) => boolean,
): number[] {
  const { columns, headline, story, commented, signatures } = page;
  const taken: number[] = [];
  let run: number[] = [];
  let last = -1;
  /** After a colon items of a list need no bullets. */
  const isItem = (line: number): boolean =>
    valueAt(columns.endsColon, last) > 0 && !isOther(page, last) && !isOther(page, line);
  const from = headline < 0 ? story.first : headline + 1;
  for (let line = from; line < page.lines.length; line += 1) {
    if (valueAt(commented, line) || valueAt(signatures, line)) break;
    if (isInserted(line)) continue;
    if (isText(line)) {
      taken.push(...run);
      run = [];
      last = line;
    } else if (last >= 0 && run.length < most && (mayBeText(page, line) || isItem(line)))
      run.push(line);
    else {
      run = [];
      last = -1;
    }
  }
  return taken;
}

/** Lines directly below the text that end it: short sentences like the last one, the items of a list and what follows them. */
export function linesAfter(
  page: PlacedPage,
  last: number,
  isInserted: (line: number) => boolean,
): number[] {
  const { columns } = page;
  const is = (column: Column, line: number): boolean => valueAt(columns[column], line) > 0;
  const taken: number[] = [];
  let isList = is('endsColon', last) || is('bullet', last);
  let before = last;
  for (let line = last + 1; line < page.lines.length; line += 1) {
    if (isInserted(line)) continue;
    if (!mayBeText(page, line)) break;
    const ends = is('endsSentence', line) && !is('site', line) && !is('request', line);
    const isItem = isList && is('bullet', line) === is('bullet', last + 1);
    if (!isItem && !(isList && ends) && !looksLike(page, line, before)) break;
    if (taken.length === most) return [];
    if (!isItem) isList = false;
    taken.push(line);
    before = line;
  }
  return taken;
}

/** Lines directly above the first line of the text that begin it: a question before the answer. */
export function linesBefore(page: PlacedPage, first: number): number[] {
  const taken: number[] = [];
  const { columns, headline } = page;
  for (let line = first - 1; line > headline && mayBeText(page, line); line -= 1) {
    if (!valueAt(columns.turn, line) || taken.length === most) break;
    taken.push(line);
  }
  return taken;
}
