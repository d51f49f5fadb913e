import { codes } from '../model/codes.js';
import { basesFromPublication } from '../model/date-bases.js';
import { tables, type TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import type { OpenRelease } from '../release/open.js';
import { placeOfByte, type LinePlace } from '../text/line-place.js';
import {
  expressionsWithin,
  isFromPublication,
  publicationOf,
  type TracedExpression,
  type TracedPublication,
} from './counted-from.js';
import { codeOf, type DefinedCode } from './describe.js';
import {
  numberIn,
  rangeIn,
  rawOf,
  rowsIn,
  rowWhere,
  textIn,
  type Range,
  type TracedRecord,
} from './records.js';

/** The words a date was read from. */
export interface DateWords {
  readonly text: string;
  readonly bytes: Range;
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

/** Where the words stand that a date of a row was read from. */
export const sourceRange = (row: AnyRow, name: string): Range | null =>
  rangeIn(row, `${name}_source_start`, `${name}_source_end`);

function wordsOf(release: OpenRelease, row: AnyRow, name: string): DateWords | null {
  const text = textIn(row, `${name}_source`);
  const bytes = sourceRange(row, name);
  if (text === undefined || bytes === null) return null;
  const raw = rawOf(release, rowWhere(release, 'articles', 'article_id', row['article_id']));
  const block = rowsIn(release, 'blocks').find(
    (each) =>
      each['article_id'] === row['article_id'] &&
      (numberIn(each, 'byte_start') ?? Infinity) <= bytes.start &&
      bytes.end <= (numberIn(each, 'byte_end') ?? 0),
  );
  return {
    text,
    bytes,
    block: textIn(block, 'block_id') ?? null,
    role: textIn(block, 'role') ?? null,
    rawPlace: raw ? placeOfByte(raw, bytes.start) : null,
  };
}

const isFromPublicationBasis = (basis: string | undefined): boolean =>
  codes.date_basis.some((code) => code === basis && basesFromPublication.has(code));

function tracedDate(
  release: OpenRelease,
  { table, row, id }: TracedRecord,
  name: string,
): TracedDate {
  const cell = (part: string): string | undefined => textIn(row, `${name}_${part}`);
  const defined = (vocabulary: 'date_precision' | 'date_kind' | 'date_basis', part: string) => {
    const code = cell(part);
    return code === undefined ? null : codeOf(release, vocabulary, code);
  };
  const articleId = textIn(row, 'article_id');
  const isExpression = table === 'time_expressions';
  const words = wordsOf(release, row, name);
  const readFrom = isExpression ? { id } : words?.bytes;
  const expressions =
    articleId === undefined || !readFrom ? [] : expressionsWithin(release, articleId, readFrom);
  const edtf = cell('edtf') ?? null;
  const isCounted =
    name === 'published' ||
    expressions.some(isFromPublication) ||
    (!isExpression && name !== 'retrieved' && isFromPublicationBasis(cell('basis')));
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
      articleId !== undefined && edtf !== null && isCounted
        ? publicationOf(release, articleId)
        : null,
  };
}

/** Every date of a record, with how it is known. */
export const datesOf = (release: OpenRelease, record: TracedRecord): TracedDate[] =>
  dateNames(record.table).map((name) => tracedDate(release, record, name));
