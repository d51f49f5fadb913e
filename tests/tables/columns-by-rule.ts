import type { AnyRow, Cell } from '../../scripts/model/tables/table.js';
import { sha256Of } from '../../scripts/text/digest.js';
import { rowsWith } from './described.js';
import {
  bytesOf,
  explainsItsWords,
  joined,
  listOf,
  sliceOf,
  textOf,
  titlesOf,
} from './quote-words.js';

/** What columns say, the places of these columns, and whether a row is as they say. */
export type ValueCase = readonly [says: string, places: RegExp, holds: (row: AnyRow) => boolean];

/** Whether the row is as many rows after the first of its parent as its number says, when they are in the order of a column. */
const isInOrder =
  (table: 'blocks' | 'quote_segments' | 'date_evidence', parent: string, place?: string) =>
  (row: AnyRow): boolean => {
    const siblings = [...rowsWith(table, row, parent)];
    if (place) siblings.sort((a, b) => Number(a[place]) - Number(b[place]));
    return siblings.indexOf(row) + 1 === row['seq'];
  };

const inText: readonly Cell[] = ['headline', 'deck', 'subheading', 'body'];

/** Whether an id is that of its article, a letter, and how many rows of the article come up to it. */
const isSequence =
  (table: 'blocks' | 'actor_mentions' | 'event_mentions' | 'date_evidence' | 'time_expressions') =>
  (row: AnyRow): boolean => {
    const id = String(Object.values(row)[0]);
    const [, article, number] = /^(A\d+)-[A-Z](\d+)$/.exec(id) ?? [];
    return (
      article === row['article_id'] &&
      rowsWith(table, row, 'article_id').indexOf(row) + 1 === Number(number)
    );
  };

export const valueCases: readonly ValueCase[] = [
  ...(
    ['blocks', 'actor_mentions', 'event_mentions', 'date_evidence', 'time_expressions'] as const
  ).map((table): ValueCase => [
    'derived by sequence',
    new RegExp(`^${table}\\.`),
    isSequence(table),
  ]),
  [
    'Position in the raw file, from 1.',
    /^blocks\.seq$/,
    isInOrder('blocks', 'article_id', 'byte_start'),
  ],
  [
    'Position in the quote, from 1.',
    /^quote_segments\.seq$/,
    isInOrder('quote_segments', 'quote_id', 'char_start'),
  ],
  [
    'Order of application, from 1.',
    /^date_evidence\.seq$/,
    isInOrder('date_evidence', 'article_id'),
  ],
  [
    'True when the block belongs to the article’s normalised text.',
    /^blocks\.in_text$/,
    (row) => row['in_text'] === inText.includes(row['role'] ?? null),
  ],
  [
    'Length of the normalised text.',
    /\.n_chars$/,
    (row) => row['n_chars'] === Array.from(textOf(row)).length,
  ],
  [
    'Runs of anything but white space in the normalised text.',
    /\.n_words$/,
    (row) => row['n_words'] === textOf(row).match(/\S+/g)?.length,
  ],
  [
    'Blocks of the raw file, in and out of the text.',
    /\.n_blocks$/,
    (row) => row['n_blocks'] === rowsWith('blocks', row, 'article_id').length,
  ],
  [
    'Size of the raw file.',
    /\.raw_bytes$/,
    (row) => row['raw_bytes'] === bytesOf(row['raw_file']).length,
  ],
  [
    'SHA-256 of the raw file.',
    /\.raw_sha256$/,
    (row) => row['raw_sha256'] === sha256Of(bytesOf(row['raw_file'])),
  ],
  [
    'SHA-256 of the normalised text file.',
    /\.text_sha256$/,
    (row) => row['text_sha256'] === sha256Of(textOf(row)),
  ],
  [
    'Every spelling of the name printed in the corpus, adjectives included; actor_mentions has each place.',
    /\.spellings$/,
    (row) => {
      const printed = rowsWith('actor_mentions', row, 'actor_id').map(({ text }) => String(text));
      return listOf(row['spellings']).join() === [...new Set(printed)].sort().join();
    },
  ],
  [
    'True for a group whose name stands for other members',
    /\.generic$/,
    ({ generic, kind }) => generic === false || kind === 'group',
  ],
  [
    'joined by one space where something else stands between.',
    /^quotes\.content$/,
    (row) => row['content'] === joined(row),
  ],
  [
    'The exact slice of the article from the first to the last segment',
    /^quotes\.text$/,
    (row) => {
      const segments = rowsWith('quote_segments', row, 'quote_id');
      const [first, last] = [segments[0], segments.at(-1)];
      return row['text'] === sliceOf(row, first?.['char_start'], last?.['char_end']);
    },
  ],
  ['the word, a colon, and words of the article', /\.refers_to$/, explainsItsWords],
  [
    'words of the content that the negation leaves out',
    /\.affirmed$/,
    ({ affirmed, content }) => affirmed === null || String(content).includes(String(affirmed)),
  ],
  [
    'The longest title that the article prints for the speaker',
    /\.speaker_title$/,
    (row) => row['speaker_title'] === (titlesOf(row)[0] ?? null),
  ],
  [
    'The same in every row of a code.',
    /^crosswalk\.goldstein$/,
    (row) =>
      rowsWith('crosswalk', row, 'cameo').every((each) => each['goldstein'] === row['goldstein']),
  ],
  [
    'The measure, rounded to four places.',
    /^reliability\.value$/,
    ({ value }) => value === Number(Number(value).toFixed(4)),
  ],
  [
    'The pass whose record was not published; "both" for every published record.',
    /^adjudications\.pass$/,
    ({ pass, record, published }) =>
      pass === 'both' || (published === null && String(record).startsWith(`${String(pass)}:`)),
  ],
  [
    'with the points of stances.stance; holder@issue:+2 where it is the position of another than the speaker.',
    /^quotes_flat\.stances$/,
    (row) => {
      const points = rowsWith('stances', row, 'quote_id').map(
        ({ holder_id: holder, issue, stance }) => {
          const sign = Number(stance) > 0 ? '+' : '';
          const whose = holder === row['speaker_id'] ? '' : `${String(holder)}@`;
          return `${whose}${String(issue)}:${sign}${String(stance)}`;
        },
      );
      return listOf(row['stances']).join() === points.sort().join();
    },
  ],
  [
    'the first by ISO code.',
    /^dyads\.state_a$/,
    ({ directed, iso3_a: a, iso3_b: b }) => directed === true || String(a) < String(b),
  ],
];
