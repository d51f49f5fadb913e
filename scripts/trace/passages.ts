import type { TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import type { Span } from './chain.js';
import { cellsOf, type TracedCell } from './cells.js';
import { piecesOf, type Mark, type Piece } from './pieces.js';
import { placeOfByte, type LinePlace } from './raw-place.js';
import { codeOf, recordOf, rowWhere, type TracedRecord } from './record.js';
import { numberIn, rowsIn, textIn, type TraceSource } from './source.js';

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
  /** The sentence or sentences they stand in, cut at the marks: joined, the pieces are the sentences. */
  readonly pieces: readonly Piece[];
  /** In the normalised text, Unicode code points; null when the block is out of the text. */
  readonly chars: Span | null;
  /** In the raw file. */
  readonly bytes: Span;
  readonly textFile: string;
  readonly rawFile: string;
  /** Null when the raw file is not at hand. */
  readonly rawPlace: LinePlace | null;
  /** What the record that holds the span says of it, where it is not the record traced. */
  readonly cells: readonly TracedCell[];
}

/** Which rows hold the words of a record that has none of its own: those that agree with it in these columns. */
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

/** Byte ranges to mark: the segments of a quote by their part, else the whole span. */
function marksOf(source: TraceSource, { table, row }: TracedRecord, bytes: Span): Mark[] {
  const segments =
    table === 'quotes'
      ? rowsIn(source, 'quote_segments').filter((each) => each['quote_id'] === row['quote_id'])
      : [];
  if (segments.length === 0)
    return [
      { ...bytes, part: table === 'quote_segments' ? (textIn(row, 'part') ?? 'content') : 'words' },
    ];
  return segments.flatMap((segment): Mark[] => {
    const [start, end] = [numberIn(segment, 'byte_start'), numberIn(segment, 'byte_end')];
    const part = textIn(segment, 'part');
    return start === undefined || end === undefined || part === undefined
      ? []
      : [{ start, end, part }];
  });
}

function spanIn(row: AnyRow, unit: 'char' | 'byte'): Span | null {
  const [start, end] = [numberIn(row, `${unit}_start`), numberIn(row, `${unit}_end`)];
  return start === undefined || end === undefined ? null : { start, end };
}

/** The passage that a row with a span stands for; undefined when it has none. */
function passageOf(source: TraceSource, record: TracedRecord, isOwn: boolean): Passage | undefined {
  const { table, row, id } = record;
  const bytes = spanIn(row, 'byte');
  const block = rowWhere(source, 'blocks', 'block_id', row['block_id']);
  const blockStart = numberIn(block, 'byte_start');
  const articleId = textIn(row, 'article_id');
  if (!bytes || !block || blockStart === undefined || articleId === undefined) return undefined;
  const paragraph = textIn(block, 'text') ?? '';
  const article = rowWhere(source, 'articles', 'article_id', articleId);
  const rawFile = textIn(article, 'raw_file') ?? '';
  const raw = source.raw.get(rawFile);
  const role = textIn(block, 'role') ?? '';
  return {
    table,
    id,
    article: articleId,
    block: {
      id: textIn(block, 'block_id') ?? '',
      role,
      label: codeOf(source, 'block_role', role).label,
      inText: block['in_text'] === true,
      rule: textIn(block, 'rule') ?? '',
    },
    text: textIn(row, 'text') ?? textIn(row, 'title_as_printed') ?? '',
    pieces: piecesOf(paragraph, blockStart, marksOf(source, record, bytes)),
    chars: spanIn(row, 'char'),
    bytes,
    textFile: textIn(article, 'text_file') ?? '',
    rawFile,
    rawPlace: raw ? placeOfByte(raw, bytes.start) : null,
    cells: isOwn
      ? []
      : cellsOf(source, record).filter(
          ({ column, value }) => saidOfSpan.has(column) && value !== null,
        ),
  };
}

/** The passages a record rests on: its own, or those of the rows that carry them for it, in their order. */
export function passagesOf(source: TraceSource, record: TracedRecord): Passage[] {
  const own = passageOf(source, record, true);
  if (own) return [own];
  return (carriers[record.table] ?? []).flatMap(({ table, on }) =>
    rowsIn(source, table)
      .filter((row) => on.every((column) => row[column] === record.row[column]))
      .flatMap((row) => passageOf(source, recordOf(table, row), false) ?? []),
  );
}
