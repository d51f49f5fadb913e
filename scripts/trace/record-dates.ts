import { codes } from '../model/codes.js';
import { basesFromPublication } from '../model/code-groups.js';
import type { DateGroup, SpanGroup } from '../model/tables/columns.js';
import { sourcesColumn } from '../model/tables/date-columns.js';
import { tables } from '../model/tables/index.js';
import { articleIdOf, idsIn, shownCell, type AnyRow, type Cell } from '../model/tables/table.js';
import type { TraceSource } from './source.js';
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
  rowWhere,
  textIn,
  type Range,
  type TracedRecord,
} from './records.js';
import { rowsTouching } from './rows-touching.js';

/** The words a date was read from. */
export interface DateWords {
  readonly text: string;
  readonly bytes: Range;
  /** The block they are in, and its role. */
  readonly block: string | null;
  readonly role: string | null;
  readonly rawPlace: LinePlace | null;
}

/** A page outside the corpus that a date rests on. */
export interface DateSource {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly settles: string;
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
  /** What says so, where it is known from outside. */
  readonly sources: readonly DateSource[];
  /** What the date engine read in those words, each with what it was counted from. */
  readonly expressions: readonly TracedExpression[];
  /** When the article was published, where the date counts from that day, and the evidence. */
  readonly publication: TracedPublication | null;
}

function wordsOf(release: TraceSource, row: AnyRow, span: SpanGroup | undefined): DateWords | null {
  const text = span && textIn(row, span.words);
  const bytes = span ? rangeIn(row, span.start, span.end) : null;
  if (text === undefined || bytes === null) return null;
  const raw = rawOf(release, rowWhere(release, 'articles', 'article_id', articleIdOf(row)));
  const block = rowsTouching(release, 'blocks', String(articleIdOf(row)), bytes).find(
    (each) =>
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

const sourcesIn = (release: TraceSource, cell: Cell | undefined): DateSource[] =>
  idsIn(cell).map((id) => {
    const row = rowWhere(release, 'external_sources', 'source_id', id);
    const text = (column: string): string => textIn(row, column) ?? '';
    return { id, title: text('title'), url: text('url'), settles: text('settles') };
  });

const isFromPublicationBasis = (basis: string | null): boolean =>
  codes.date_basis.some((code) => code === basis && basesFromPublication.has(code));

function tracedDate(
  release: TraceSource,
  { table, row, id }: TracedRecord,
  group: DateGroup,
): TracedDate {
  const { name } = group;
  const cell = (column: string): string | null => textIn(row, column) ?? null;
  const defined = (vocabulary: 'date_precision' | 'date_kind' | 'date_basis', column: string) => {
    const code = cell(column);
    return code === null ? null : codeOf(release, vocabulary, code);
  };
  const source = tables[table].spans.find(({ dated }) => dated?.name === name);
  const articleId = shownCell(articleIdOf(row)) || undefined;
  const isExpression = table === 'time_expressions';
  const words = wordsOf(release, row, source);
  const readFrom = isExpression ? { id } : words?.bytes;
  const expressions =
    articleId === undefined || !readFrom ? [] : expressionsWithin(release, articleId, readFrom);
  const edtf = cell(group.edtf);
  const isCounted =
    name === 'published' ||
    expressions.some(isFromPublication) ||
    (!isExpression && name !== 'retrieved' && isFromPublicationBasis(cell(group.basis)));
  return {
    name,
    edtf,
    earliest: cell(group.earliest),
    latest: cell(group.latest),
    precision: defined('date_precision', group.precision),
    kind: defined('date_kind', group.kind),
    basis: defined('date_basis', group.basis),
    words,
    note: source?.dated ? cell(source.dated.note) : null,
    sources: sourcesIn(release, row[sourcesColumn(name)]),
    expressions,
    publication:
      articleId !== undefined && edtf !== null && isCounted
        ? publicationOf(release, articleId)
        : null,
  };
}

/** Every date of a record, with how it is known. */
export const datesOf = (release: TraceSource, record: TracedRecord): TracedDate[] =>
  tables[record.table].dates.map((group) => tracedDate(release, record, group));
