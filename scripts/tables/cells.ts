import { edtfBounds } from '../dates/edtf.js';
import { edtfOf, precisionOf, type Interval } from '../dates/interval.js';
import type { DatedInterval } from '../dates/publication/publication.js';
import type { Code } from '../model/codes.js';
import type { CuratedDate } from '../model/fields.js';
import type { CuratedQuote } from '../model/records/quotes.js';
import type { OutsideFact, Source } from '../model/records/corpus.js';
import type { Article } from '../records/project.js';
import type { Span } from '../records/selector.js';
import { byId } from '../text/order.js';

/** The cells of a date group, without the sources of outside facts. */
interface DateCells {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: Code<'date_precision'> | null;
  readonly basis: Code<'date_basis'> | null;
  readonly kind: Code<'date_kind'> | null;
}

const noDate: DateCells = {
  edtf: null,
  earliest: null,
  latest: null,
  precision: null,
  basis: null,
  kind: null,
};

type Prefixed<X extends string, Cells> = {
  readonly [K in keyof Cells & string as `${X}_${K}`]: Cells[K];
};

type DateCell = keyof DateCells | 'external_sources';

/** The cells of a date that may rest on outside facts, without where it was read from. */
export const dateCellNames = <X extends string>(name: X) =>
  [...(Object.keys(noDate) as DateCell[]), 'external_sources' as const].map(
    (cell) => `${name}_${cell}` as const,
  );

/** Cells by name, each with the name of its date group before it. */
export function prefixed<X extends string, Cells extends object>(
  name: X,
  cells: Cells,
): Prefixed<X, Cells> {
  const entries = Object.entries(cells).map(
    ([key, value]) => [`${name}_${key}`, value as unknown] as const,
  );
  return Object.fromEntries(entries) as Prefixed<X, Cells>;
}

/** An article is published once and a page rendered once, so differing bounds are a window. */
export function pageDateCells<X extends 'published' | 'retrieved' | 'value'>(
  name: X,
  dated: DatedInterval | undefined,
): Prefixed<X, DateCells> {
  if (!dated) return prefixed(name, noDate);
  const { edtf, bounds, basis } = dated;
  const kind = bounds.earliest === bounds.latest ? null : 'window';
  return prefixed(name, { edtf, ...bounds, precision: precisionOf(bounds), basis, kind });
}

function sourceCells(date: CuratedDate | undefined, span: Span | undefined) {
  return {
    external_sources: date?.sources ?? [],
    source: span?.text ?? null,
    note: date?.note ?? null,
    source_start: span?.byteStart ?? null,
    source_end: span?.byteEnd ?? null,
  };
}

export function curatedDateCells<X extends 'date' | 'said'>(
  name: X,
  date: CuratedDate | undefined,
  span: Span | undefined,
) {
  const source = prefixed(name, sourceCells(date, span));
  if (!date) return { ...prefixed(name, noDate), ...source };
  const bounds = edtfBounds(date.edtf);
  const cells = {
    edtf: date.edtf,
    ...bounds,
    precision: precisionOf(bounds),
    basis: date.basis,
    kind: date.kind ?? null,
  };
  return { ...prefixed(name, cells), ...source };
}

export const sortedIds = (ids: Iterable<string>): string[] => [...new Set(ids)].sort(byId);

/** What of an article tells when it was out, and by what. */
type DatedArticle = Pick<Article, 'source' | 'publication'>;

/**
 * The sources of the outside facts that bound an article's publication, on both sides or on one; none where its page
 * dates it alone.
 */
export function publicationSources(
  { source, publication }: DatedArticle,
  side?: OutsideFact['effect'],
): string[] {
  if (publication.published?.basis !== 'outside') return [];
  const used = publication.evidence.filter(
    ({ role, accepted, effect }) =>
      role === 'outside' && accepted && (side === undefined || effect === side),
  );
  return sortedIds(used.flatMap(({ text }) => sourcesOfFact(source, text)));
}

export const sourcesOfFact = ({ outside_facts: facts = [] }: Source, fact: string): string[] =>
  facts.find((each) => each.fact === fact)?.sources ?? [];

/**
 * Words that another quote reports were said by the time that one was. Undefined where nothing bounds it. Where that is
 * the last day on which the article can have been published, its sources are those of that day.
 */
export function saidByReport(
  { id, said }: Pick<CuratedQuote, 'id' | 'said'>,
  article: DatedArticle,
): CuratedDate | undefined {
  const latest = said ? edtfBounds(said.edtf).latest : null;
  if (!said || latest === null) return undefined;
  const isPublication = latest === article.publication.published?.bounds.latest;
  const sources =
    said.sources && (isPublication ? publicationSources(article, 'not_after') : said.sources);
  return {
    edtf: edtfOf({ earliest: null, latest }),
    kind: 'window',
    basis: said.basis === 'outside' ? 'outside' : 'inferred',
    ...(sources ? { sources } : {}),
    note: `Not after ${id}, which reports it.`,
  };
}

/** Words without a date of their own were said by the time the article was published. */
export function saidByPublication(article: DatedArticle): CuratedDate | undefined {
  const published = article.publication.published;
  const latest = published?.bounds.latest ?? null;
  if (!published || latest === null) return undefined;
  const bounds: Interval = { earliest: null, latest };
  const edtf = edtfOf(bounds);
  return published.basis === 'outside'
    ? { edtf, kind: 'window', basis: 'outside', sources: publicationSources(article, 'not_after') }
    : { edtf, kind: 'window', basis: 'inferred' };
}

type Extent = Pick<Span, 'charStart' | 'charEnd' | 'byteStart' | 'byteEnd'>;

/** The cells of a passage of the page, in or out of the text. */
export const pageSpanCells = ({ charStart, charEnd, byteStart, byteEnd }: Extent) => ({
  char_start: charStart ?? null,
  char_end: charEnd ?? null,
  byte_start: byteStart,
  byte_end: byteEnd,
});

/** The cells of a passage of the article's text. @throws Error for a passage out of it, which no record may quote. */
export function spanCells(span: Span) {
  const { char_start, char_end, ...bytes } = pageSpanCells(span);
  if (char_start === null || char_end === null)
    throw new Error(`"${span.text}" lies outside the text, in ${span.block.id}.`);
  return { char_start, char_end, ...bytes };
}
