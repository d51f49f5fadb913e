import type { BlockRole, Rulings } from '../rulings.js';
import type { Column } from './columns.js';
import { noWords } from './forms-of-lines.js';
import type { ReadPage } from './page.js';

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
export function hasNoChrome({ lines, columns }: ReadPage, rulings: Rulings): boolean {
  if (lines.some(({ markup }) => markup !== undefined)) return false;
  if (signs.some((sign) => columns[sign].includes(1))) return false;
  return [...rulings.values()].every(({ role, rule }) => ofStory.has(role) || rule === noWords);
}
