import { type Column, valueAt } from './columns.js';
import type { Feature, Features } from './linear.js';
import type { ReadPage } from './page.js';

/** Twice as far or as long is one more. */
export const doublings = (count: number): number => Math.log2(1 + count);

const is =
  (column: Column, shift = 0): Feature<ReadPage> =>
  ({ columns: { [column]: values } }) =>
  (line) =>
    valueAt(values, line + shift);

const atMost =
  (most: number, column: Column): Feature<ReadPage> =>
  ({ columns: { [column]: values } }) =>
  (line) =>
    Math.min(most, valueAt(values, line));

export const shareOf =
  (column: Column) =>
  ({ columns: { [column]: values, words } }: ReadPage) =>
  (line: number): number =>
    valueAt(values, line) / Math.max(1, valueAt(words, line));

const wordsAt =
  (shift: number): Feature<ReadPage> =>
  ({ columns }) =>
  (line) =>
    doublings(valueAt(columns.words, line + shift));

/** How much a line reads as running text: a paragraph 1, a short sentence ½. */
const proseAt =
  (shift: number): Feature<ReadPage> =>
  ({ columns }) =>
  (line) => {
    if (valueAt(columns.prose, line + shift)) return 1;
    const isSentence =
      valueAt(columns.endsSentence, line + shift) && valueAt(columns.words, line + shift) >= 4;
    return isSentence ? 0.5 : 0;
  };

const chromeAt =
  (shift: number): Feature<ReadPage> =>
  ({ columns, lines }) =>
  (line) => {
    const other = line + shift;
    if (other < 0 || other >= lines.length) return 1;
    return valueAt(columns.chromeWords, other) ||
      (valueAt(columns.ruled, other) && !valueAt(columns.credits, other))
      ? 1
      : 0;
  };

const around = [-4, -3, -2, -1, 1, 2, 3, 4];

/** The share of the eight lines around that are sentences, turns of speakers or list items, and speak as no site does. */
const textAround = ({ columns, lines }: ReadPage) => {
  const { endsSentence, turn, bullet, ruled, chromeWords } = columns;
  const reads = new Uint16Array(lines.length);
  for (let line = 0; line < lines.length; line += 1) {
    const isText = [endsSentence, turn, bullet].some((column) => column[line]);
    reads[line] = isText && !ruled[line] && !chromeWords[line] ? 1 : 0;
  }
  return (line: number): number => {
    let count = 0;
    for (const shift of around) count += valueAt(reads, line + shift);
    return count / around.length;
  };
};

/** What a line and its neighbours tell, wherever on the page they stand. */
export const wordFeatures: Features<ReadPage> = {
  words: wordsAt(0),
  'one word':
    ({ columns }) =>
    (line) =>
      valueAt(columns.words, line) === 1 ? 1 : 0,
  'ends as a sentence': is('endsSentence'),
  paragraph: is('prose'),
  'long paragraph':
    ({ columns }) =>
    (line) =>
      valueAt(columns.prose, line) && valueAt(columns.words, line) > 25 ? 1 : 0,
  'function words': shareOf('function'),
  capitals: shareOf('capitals'),
  'all capitals': shareOf('shouted'),
  numbers: shareOf('numbers'),
  separators: atMost(3, 'separators'),
  'ends with a colon': is('endsColon'),
  commas:
    ({ columns }) =>
    (line) =>
      doublings(valueAt(columns.commas, line)),
  'quotation marks': atMost(1, 'quotes'),
  'reported speech':
    ({ columns }) =>
    (line) =>
      valueAt(columns.said, line) && valueAt(columns.words, line) > 5 ? 1 : 0,
  'words of a site': shareOf('site'),
  'number of words of a site': atMost(4, 'site'),
  'legal words': atMost(3, 'legal'),
  requests: shareOf('request'),
  'words of comments': atMost(3, 'reader'),
  'starts in lower case': is('startsLower'),
  bullet: is('bullet'),
  'opens with a speaker': is('turn'),
  'lines of text around': textAround,
  'address of a page or mailbox': is('address'),
  'phrase of a site': is('chromeWords'),
  'ends with a credit': is('credited'),
  'signature of a comment': is('signature'),
  'title among titles':
    ({ columns: { titled } }) =>
    (line) =>
      valueAt(titled, line) * (valueAt(titled, line - 1) + valueAt(titled, line + 1)),
  repeated: is('repeated'),
  'paragraph above': proseAt(-1),
  'paragraph below': proseAt(1),
  'words above': wordsAt(-1),
  'words below': wordsAt(1),
  'chrome above': chromeAt(-1),
  'chrome below': chromeAt(1),
  'run of short lines':
    ({ runs }) =>
    (line) =>
      doublings(valueAt(runs, line)),
  'blank line above': is('apart'),
};
