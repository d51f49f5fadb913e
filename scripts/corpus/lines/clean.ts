import type { BlockRole, Rulings } from '../rulings.js';
import { type Column, valueAt } from './columns.js';
import { noWords } from './forms-of-lines.js';
import type { PlacedPage } from './page.js';

/** What stands around a story even where somebody has cut a page to it. */
const ofStory: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'page_date',
  'credit_line',
  'caption',
  'photo_credit',
  'dateline',
]);

const signs: readonly Column[] = [
  'chromeWords',
  'endAnchor',
  'opensComments',
  'signature',
  'separators',
];

/** True for a page of plain text on which nothing speaks as a site does: somebody has cut it to its story already. */
export function hasNoChrome({ lines, columns, story }: PlacedPage, rulings: Rulings): boolean {
  if (lines.some(({ markup }) => markup !== undefined)) return false;
  if (signs.some((sign) => columns[sign].includes(1))) return false;
  // Dates below a story are those of other stories.
  return [...rulings].every(
    ([line, { role, rule }]) =>
      rule === noWords || (ofStory.has(role) && (role !== 'page_date' || line <= story.last + 1)),
  );
}

const longestDated = 8;

/** A short line with a day on it is not of the story: of another story, of a deed or a life, of the site. */
export const isDated = ({ columns }: PlacedPage, line: number): boolean =>
  valueAt(columns.calendar, line) > 0 &&
  valueAt(columns.numbers, line) > 0 &&
  valueAt(columns.words, line) <= longestDated &&
  !valueAt(columns.quotes, line) &&
  !valueAt(columns.said, line);
