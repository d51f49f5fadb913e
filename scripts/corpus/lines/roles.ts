import { chromeByWords } from '../lexicon.js';
import type { BlockRole } from '../rulings.js';
import { type Column, valueAt } from './columns.js';
import type { PlacedPage } from './page.js';

const heading = { most: 25 };
const link = { least: 4, most: 20 };

const mostDecks = 2;

/**
 * Where the deck ends: below a headline stand a line or two of it, then the byline or the date, or else the first paragraph. Asked
 * for the lines of the text.
 */
export function endOfDeck({ columns, headline }: PlacedPage, text: readonly number[]): number {
  if (headline < 0) return -1;
  const below = text.filter((line) => line > headline);
  const credit = columns.credits.findIndex((is, line) => is === 1 && line > headline);
  const [above, after] = [
    below.filter((line) => line < credit),
    below.some((line) => line > credit),
  ];
  if (after && above.length > 0 && above.length <= mostDecks) return credit;
  const first = below.find((line) =>
    (['prose', 'turn', 'bullet'] satisfies Column[]).some((column) => columns[column][line]),
  );
  const count = below.filter((line) => first !== undefined && line < first).length;
  return first === undefined || count > mostDecks ? -1 : first;
}

/** What a line of the text is in it. `next` is the next line of the text, `deckEnd` where the deck ends. */
export function roleInText(
  { columns, headline, lines }: PlacedPage,
  line: number,
  next: number | undefined,
  deckEnd: number,
): BlockRole {
  const is = (column: Column, at = line): boolean => valueAt(columns[column], at) > 0;
  if (line === headline) return 'headline';
  if (headline >= 0 && line > headline && line < deckEnd) return 'deck';
  if (lines[line]?.markup?.heading !== undefined) return 'subheading';
  const isShort = valueAt(columns.words, line) <= heading.most;
  const isHeading = (['endsSentence', 'endsColon', 'bullet', 'continues'] satisfies Column[]).every(
    (column) => !is(column),
  );
  return isShort &&
    isHeading &&
    next !== undefined &&
    (is('prose', next) || is('endsSentence', next))
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
  const isCommented = valueAt(page.commented, line) || valueAt(page.signatures, line) > 1;
  if (line > story.last && isCommented && !is('opensComments')) return 'comment';
  if (is('credited')) return 'caption';
  if (is('prose')) return 'promo';
  const isLink = words >= link.least && words <= link.most && !folded.endsWith('.');
  return isLink && line > story.first ? 'related_link' : 'navigation';
}
