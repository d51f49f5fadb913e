import { type Column, valueAt } from './columns.js';
import { doublings, shareOf } from './features.js';
import type { Feature, Features } from './linear.js';
import type { PlacedPage } from './page.js';

/** How far above the story a headline may be, and how long. */
const reach = 40;
const length = { least: 1, most: 25 };

export const isStatement = /[.…]["'”’)\]]{0,3}$/;

/** A paragraph, or a sentence or a speaker's turn that opens the story, is no headline. */
function isOpening({ columns, lines, story }: PlacedPage, line: number): boolean {
  const is = (column: Column): boolean => valueAt(columns[column], line) > 0;
  const isFull = isStatement.test(lines[line]?.folded ?? '');
  return (is('prose') && isFull) || (line === story.first && (isFull || is('turn')));
}

/** Somebody's name above a date or a byline: all capitals at the beginnings, and no word of the story. */
function isName({ columns, vocabulary }: PlacedPage, line: number): boolean {
  const words = valueAt(columns.words, line);
  const isNamed = words >= 2 && words <= 4 && valueAt(columns.capitals, line) === words;
  const isSigned = valueAt(columns.credits, line + 1) > 0 && !valueAt(columns.function, line);
  return isNamed && isSigned && columns.content.sharedWith(vocabulary.all, line) === 0;
}

/** Most of its words are names of sections. */
const isMenu = ({ columns }: PlacedPage, line: number): boolean =>
  valueAt(columns.words, line) >= 3 &&
  valueAt(columns.site, line) > valueAt(columns.words, line) / 2;

/** The lines that may be the headline: short, above the story or its first line, and decided upon by no rule. */
export function candidatesFor(page: PlacedPage): number[] {
  const { columns, story } = page;
  const candidates: number[] = [];
  for (let line = Math.max(0, story.first - reach); line <= story.first; line += 1) {
    const words = valueAt(columns.words, line);
    const isShort = words >= length.least && words <= length.most;
    const isDated = valueAt(columns.signature, line) && valueAt(columns.numbers, line);
    const isOther = isDated || valueAt(columns.ruled, line) || valueAt(columns.chromeWords, line);
    if (isShort && !isOther && !isOpening(page, line) && !isMenu(page, line)) candidates.push(line);
  }
  // A name is a headline only where nothing else could be one.
  const others = candidates.filter((line) => !isName(page, line));
  return others.length > 0 ? others : candidates;
}

/** A page, and the candidates for its headline. */
export interface HeadlinePage extends PlacedPage {
  readonly candidates: readonly number[];
}

const is =
  (column: Column, shift = 0): Feature<HeadlinePage> =>
  ({ columns: { [column]: values } }) =>
  (line) =>
    valueAt(values, line + shift);

/** How many lines between a candidate and the story are something else than dates, bylines and captions. */
export function linesBetween({ columns, story }: HeadlinePage, line: number) {
  const between = { credits: 0, others: 0 };
  for (let below = line + 1; below < story.first; below += 1) {
    const isCredit = valueAt(columns.credits, below) || valueAt(columns.credited, below);
    between[isCredit ? 'credits' : 'others'] += 1;
  }
  return between;
}

const sharesWith =
  (of: 'all' | 'opening', asShare: boolean): Feature<HeadlinePage> =>
  ({ columns: { content }, vocabulary }) =>
  (line) => {
    const shared = content.sharedWith(vocabulary[of], line);
    return asShare ? shared / Math.max(1, content.sizeOf(line)) : doublings(shared);
  };

/** The features that an odd headline lacks, one that has no word in common with its story. */
export const sharingFeatures: ReadonlySet<string> = new Set([
  'share of words of the story',
  'words of the story',
  'words of the opening',
]);

/** What tells a headline from the other lines above a story. */
export const headlineFeatures: Features<HeadlinePage> = {
  'lines between': (page) => (line) => doublings(linesBetween(page, line).others),
  'credits between': (page) => (line) => Math.min(3, linesBetween(page, line).credits),
  'next to the story': (page) => (line) => (linesBetween(page, line).others === 0 ? 1 : 0),
  'candidate next above':
    ({ candidates }) =>
    (line) =>
      candidates.includes(line - 1) ? 1 : 0,
  'candidate next below':
    ({ candidates, story }) =>
    (line) =>
      line + 1 < story.first && candidates.includes(line + 1) ? 1 : 0,
  'only candidate':
    ({ candidates, story }) =>
    (line) =>
      candidates.every((other) => other === line || other === story.first) ? 1 : 0,
  'lowest candidate':
    ({ candidates, story }) =>
    (line) =>
      candidates.findLast((other) => other < story.first) === line ? 1 : 0,
  'share of words of the story': sharesWith('all', true),
  'words of the story': sharesWith('all', false),
  'words of the opening': sharesWith('opening', false),
  words:
    ({ columns }) =>
    (line) =>
      doublings(valueAt(columns.words, line)),
  'fewer than four words':
    ({ columns }) =>
    (line) =>
      valueAt(columns.words, line) < 4 ? 1 : 0,
  'more than fourteen words':
    ({ columns }) =>
    (line) =>
      valueAt(columns.words, line) > 14 ? 1 : 0,
  capitals: shareOf('capitals'),
  'all capitals': shareOf('shouted'),
  statement:
    ({ lines }) =>
    (line) =>
      isStatement.test(lines[line]?.folded ?? '') ? 1 : 0,
  'ends with a colon': is('endsColon'),
  'name of the site':
    ({ columns: { content }, siteWords }) =>
    (line) =>
      content.sharedWith(siteWords, line) / Math.max(1, content.sizeOf(line)),
  'words of a site': shareOf('site'),
  requests: shareOf('request'),
  'function words': shareOf('function'),
  numbers: shareOf('numbers'),
  'calendar and numbers': (page) => {
    const calendar = shareOf('calendar')(page);
    return (line) => (valueAt(page.columns.numbers, line) > 0 ? calendar(line) : 0);
  },
  separators:
    ({ columns }) =>
    (line) =>
      valueAt(columns.separators, line) > 0 ? 1 : 0,
  commas:
    ({ columns }) =>
    (line) =>
      valueAt(columns.commas, line) > 1 ? 1 : 0,
  bullet: is('bullet'),
  repeated: is('repeated'),
  'starts in lower case': is('startsLower'),
  'ends with a credit': is('credited'),
  'candidates above':
    ({ candidates }) =>
    (line) =>
      doublings(candidates.filter((other) => other < line).length),
  'opens the story':
    ({ story }) =>
    (line) =>
      line === story.first ? 1 : 0,
  'credit below': is('credits', 1),
  'paragraph above': is('prose', -1),
  'blank line above': is('apart'),
  'blank line below': is('apart', 1),
  'chrome above':
    ({ columns }) =>
    (line) =>
      line === 0 || valueAt(columns.chromeWords, line - 1) || valueAt(columns.ruled, line - 1)
        ? 1
        : 0,
};
