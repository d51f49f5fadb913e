import type { TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import type { TraceSource } from './source.js';
import { placeOfByte, type LinePlace } from '../text/line-place.js';
import { cellsOf, codeOf, type TracedCell } from './describe.js';
import { placesIn, type Placed } from './place-in.js';
import {
  numberIn,
  rangeIn,
  rawOf,
  recordOf,
  rowsIn,
  rowWhere,
  textIn,
  type Range,
  type TracedRecord,
} from './records.js';
import { sentenceParts, type Highlight, type SentencePart } from './sentences.js';
import { having } from '../text/lookup.js';

/** Words of an article that a record rests on. */
export interface Passage {
  /** The record that holds the span. */
  readonly table: TableName;
  readonly id: string;
  readonly article: string;
  readonly block: {
    readonly id: string;
    readonly role: string;
    readonly label: string;
    readonly inText: boolean;
    readonly rule: string;
  };
  /** The exact words. */
  readonly text: string;
  /** The sentence or sentences they are in, cut where the words begin and end: joined, the pieces are the sentences. */
  readonly pieces: readonly SentencePart[];
  /** In the normalised text, Unicode code points; null when the block is out of the text. */
  readonly chars: Range | null;
  /** In the raw file. */
  readonly bytes: Range;
  readonly textFile: string;
  readonly rawFile: string;
  /** Null when the raw file is not at hand. */
  readonly rawPlace: LinePlace | null;
  /** What the record that holds the span says about it, when that is not the record traced. */
  readonly cells: readonly TracedCell[];
}

/** Which rows hold the words of a record that has none of its own: those that agree with it on these columns. */
const carriers: Partial<Record<TableName, readonly { table: TableName; on: readonly string[] }[]>> =
  {
    events: [{ table: 'event_mentions', on: ['event_id'] }],
    event_participants: [{ table: 'event_mentions', on: ['event_id'] }],
    dyads: [{ table: 'event_mentions', on: ['event_id'] }],
    stances: [{ table: 'quotes', on: ['quote_id'] }],
    actors: [
      { table: 'actor_roles', on: ['actor_id'] },
      { table: 'actor_mentions', on: ['actor_id'] },
    ],
    vocabularies: [{ table: 'code_examples', on: ['vocabulary', 'code'] }],
  };

/** The tables that hold the words of a kind of record. */
export const carrierTables = (table: TableName): TableName[] =>
  (carriers[table] ?? []).map((carrier) => carrier.table);

const saidOfSpan: ReadonlySet<string> = new Set([
  'role_status',
  'body_id',
  'discrepancy',
  'sense',
  'claimed_by',
  'status_in_mention',
  'polarity',
  'note',
]);

/** The words of a row and their place. */
function placedOf(row: AnyRow | undefined): Placed | undefined {
  const [bytes, words] = [row && rangeIn(row, 'byte_start', 'byte_end'), wordsOf(row)];
  if (!bytes || words === undefined) return undefined;
  const [byte_start, byte_end] = [bytes.start, bytes.end];
  return { words, byte_start, byte_end, char_start: numberIn(row, 'char_start') };
}

const wordsOf = (row: AnyRow | undefined): string | undefined =>
  textIn(row, 'text') ?? textIn(row, 'title_as_printed');

/** What to highlight of the words around a record: the segments of a quote by their part, else the whole span. */
function highlightsOf(
  release: TraceSource,
  { table, row }: TracedRecord,
  { own, around }: { readonly own: Placed; readonly around: Placed },
): Highlight[] {
  const placeOf = placesIn(around);
  const segments =
    table === 'quotes'
      ? having(rowsIn(release, 'quote_segments'), 'quote_id', row['quote_id'])
      : [];
  if (segments.length === 0)
    return [
      {
        ...placeOf(own),
        part: table === 'quote_segments' ? (textIn(row, 'part') ?? 'content') : 'words',
      },
    ];
  return segments.flatMap((segment): Highlight[] => {
    const [placed, part] = [placedOf(segment), textIn(segment, 'part')];
    return placed === undefined || part === undefined ? [] : [{ ...placeOf(placed), part }];
  });
}

/** The passage of a row that has a span and words; undefined when it has none. */
function passageOf(
  release: TraceSource,
  record: TracedRecord,
  isOwn: boolean,
): Passage | undefined {
  const { table, row, id } = record;
  const bytes = rangeIn(row, 'byte_start', 'byte_end');
  const block = rowWhere(release, 'blocks', 'block_id', row['block_id']);
  const articleId = textIn(row, 'article_id');
  const own = placedOf(row);
  if (!bytes || !block || !own || articleId === undefined) return undefined;
  // A release without texts has no sentence around the words.
  const around = placedOf(block) ?? own;
  const article = rowWhere(release, 'articles', 'article_id', articleId);
  const raw = rawOf(release, article);
  const role = textIn(block, 'role') ?? '';
  return {
    table,
    id,
    article: articleId,
    block: {
      id: textIn(block, 'block_id') ?? '',
      role,
      label: codeOf(release, 'block_role', role).label,
      inText: block['in_text'] === true,
      rule: textIn(block, 'rule') ?? '',
    },
    text: own.words,
    pieces: sentenceParts(around.words, highlightsOf(release, record, { own, around })),
    chars: rangeIn(row, 'char_start', 'char_end'),
    bytes,
    textFile: textIn(article, 'text_file') ?? '',
    rawFile: textIn(article, 'raw_file') ?? '',
    rawPlace: raw ? placeOfByte(raw, bytes.start) : null,
    cells: isOwn
      ? []
      : cellsOf(release, record).filter(
          ({ column, value }) => saidOfSpan.has(column) && value !== null,
        ),
  };
}

/** The passages a record rests on: its own, or those of the rows that carry them for it, in their order. */
export function passagesOf(release: TraceSource, record: TracedRecord): Passage[] {
  const own = passageOf(release, record, true);
  if (own) return [own];
  return (carriers[record.table] ?? []).flatMap(({ table, on }) =>
    having(rowsIn(release, table), on[0] ?? '', record.row[on[0] ?? ''])
      .filter((row) => on.every((column) => row[column] === record.row[column]))
      .flatMap((row) => passageOf(release, recordOf(table, row), false) ?? []),
  );
}
