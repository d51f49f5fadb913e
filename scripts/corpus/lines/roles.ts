import { chromeByWords } from '../lexicon.js';
import type { BlockRole } from '../rulings.js';
import { type Column, valueAt } from './columns.js';
import type { PlacedPage } from './page.js';

const heading = { most: 25 };
const link = { least: 4, most: 20 };

/** What a line of the text is in it. `next` is the next line of the text. */
export function roleInText(page: PlacedPage, line: number, next: number | undefined): BlockRole {
  const { columns, headline, story } = page;
  const is = (column: Column, at = line): boolean => valueAt(columns[column], at) > 0;
  if (line === headline) return 'headline';
  if (headline >= 0 && line > headline && line < story.first)
    return is('prose') && next !== undefined && next < story.first ? 'body' : 'deck';
  const isShort = valueAt(columns.words, line) <= heading.most;
  const isHeading = isShort && !is('endsSentence') && !is('bullet') && !is('continues');
  return isHeading && next !== undefined && (is('prose', next) || is('endsSentence', next))
    ? 'subheading'
    : 'body';
}

/** What a line is that does not belong to the text. */
export function roleOfChrome(page: PlacedPage, line: number): BlockRole {
  const { columns, lines, story } = page;
  const is = (column: Column): boolean => valueAt(columns[column], line) > 0;
  const words = valueAt(columns.words, line);
  const folded = lines[line]?.folded ?? '';
  const byWords = is('chromeWords') ? chromeByWords(folded, words)?.role : undefined;
  if (byWords) return byWords;
  const isCommented = valueAt(page.commented, line) || valueAt(page.signatures, line);
  if (line > story.last && isCommented && !is('opensComments')) return 'comment';
  if (is('credited')) return 'caption';
  if (is('prose')) return 'promo';
  const isLink = words >= link.least && words <= link.most && !folded.endsWith('.');
  return isLink && line > story.first ? 'related_link' : 'navigation';
}
