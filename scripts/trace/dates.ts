import { codes } from '../model/codes.js';
import { basesFromPublication } from '../model/date-bases.js';
import { tables, type TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import { expressionsWithin, isFromPublication, type TracedExpression } from './expressions.js';
import { publicationOf, type TracedPublication } from './publication.js';
import { placeOfByte, type LinePlace } from './raw-place.js';
import { codeOf, rowWhere, type DefinedCode, type TracedRecord } from './record.js';
import { numberIn, rowsIn, textIn, type TraceSource } from './source.js';

/** The words a date was read from. */
export interface DateWords {
  readonly text: string;
  readonly bytes: { readonly start: number; readonly end: number };
  /** The block they stand in, and its role. */
  readonly block: string | null;
  readonly role: string | null;
  readonly rawPlace: LinePlace | null;
}

/** A date of a record and how it is known. */
export interface TracedDate {
  /** The prefix of its columns: published, said, date, value. */
  readonly name: string;
  /** Null: nothing bounds it. */
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DefinedCode | null;
  readonly kind: DefinedCode | null;
  readonly basis: DefinedCode | null;
  readonly words: DateWords | null;
  readonly note: string | null;
  /** What the date engine read in those words, each with what it was counted from. */
  readonly expressions: readonly TracedExpression[];
  /** When the article was published, where the date counts from that day, and the evidence. */
  readonly publication: TracedPublication | null;
}

/** Prefixes of the dates a table has. */
export const dateNames = (table: TableName): string[] =>
  tables[table].columns.flatMap(({ name }) =>
    name.endsWith('_earliest') ? [name.slice(0, -'_earliest'.length)] : [],
  );

function wordsOf(source: TraceSource, row: AnyRow, name: string): DateWords | null {
  const text = textIn(row, `${name}_source`);
  const start = numberIn(row, `${name}_source_start`);
  const end = numberIn(row, `${name}_source_end`);
  if (text === undefined || start === undefined || end === undefined) return null;
  const article = rowWhere(source, 'articles', 'article_id', row['article_id']);
  const raw = source.raw.get(textIn(article, 'raw_file') ?? '');
  const block = rowsIn(source, 'blocks').find(
    (each) =>
      each['article_id'] === row['article_id'] &&
      (numberIn(each, 'byte_start') ?? Infinity) <= start &&
      end <= (numberIn(each, 'byte_end') ?? 0),
  );
  return {
    text,
    bytes: { start, end },
    block: textIn(block, 'block_id') ?? null,
    role: textIn(block, 'role') ?? null,
    rawPlace: raw ? placeOfByte(raw, start) : null,
  };
}

const isAnchoredBasis = (basis: string | undefined): boolean =>
  codes.date_basis.some((code) => code === basis && basesFromPublication.has(code));

function expressionsOf(
  source: TraceSource,
  { table, row, id }: TracedRecord,
  words: DateWords | null,
): TracedExpression[] {
  const articleId = textIn(row, 'article_id');
  if (articleId === undefined) return [];
  if (table === 'time_expressions') return expressionsWithin(source, articleId, { id });
  return words ? expressionsWithin(source, articleId, words.bytes) : [];
}

function tracedDate(source: TraceSource, record: TracedRecord, name: string): TracedDate {
  const { table, row } = record;
  const cell = (part: string): string | undefined => textIn(row, `${name}_${part}`);
  const defined = (vocabulary: 'date_precision' | 'date_kind' | 'date_basis', part: string) => {
    const code = cell(part);
    return code === undefined ? null : codeOf(source, vocabulary, code);
  };
  const words = wordsOf(source, row, name);
  const expressions = expressionsOf(source, record, words);
  const edtf = cell('edtf') ?? null;
  const counts =
    name === 'published' ||
    expressions.some(isFromPublication) ||
    (table !== 'time_expressions' && name !== 'retrieved' && isAnchoredBasis(cell('basis')));
  const articleId = textIn(row, 'article_id');
  return {
    name,
    edtf,
    earliest: cell('earliest') ?? null,
    latest: cell('latest') ?? null,
    precision: defined('date_precision', 'precision'),
    kind: defined('date_kind', 'kind'),
    basis: defined('date_basis', 'basis'),
    words,
    note: cell('note') ?? null,
    expressions,
    publication:
      articleId !== undefined && edtf !== null && counts ? publicationOf(source, articleId) : null,
  };
}

/** Every date of a record, with how it is known. */
export const datesOf = (source: TraceSource, record: TracedRecord): TracedDate[] =>
  dateNames(record.table).map((name) => tracedDate(source, record, name));
