import type { Block } from '../corpus/article.js';
import type { MarkPair } from '../corpus/quotation-marks.js';
import type { Code } from '../model/codes.js';
import type { CodedQuote } from '../model/records/coded.js';
import type { CuratedQuote } from '../model/records/quotes.js';
import type { Article, ArticleRecords, CodedArticle, Project } from './project.js';
import { type Span, spanIn } from './selector.js';
import type { ResolvedSelectors } from './selectors.js';
import { groupBy, once } from '../text/lookup.js';

/** An unbroken run of a quote, wholly inside or outside quotation marks. */
export interface Segment {
  readonly part: Code<'segment_part'>;
  readonly span: Span;
  readonly inMarks: boolean;
}

export interface LocatedQuote<Quote extends CodedQuote = CuratedQuote> {
  readonly quote: Quote;
  /** Index in the file's list of quotes, for pointers. */
  readonly index: number;
  /** In the order the curator gives, which `quote/segment-order` holds to the printed one. */
  readonly segments: readonly Segment[];
  /** False when a segment could not be located. */
  readonly isComplete: boolean;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly inMarks: boolean;
}

/** Cuts a stretch of a block at the quotation marks in it; the marks themselves belong to no run. */
function runsBetweenMarks(
  text: string,
  start: number,
  end: number,
  marks: ArticleRecords['article']['marks'],
  blockId: string,
): Run[] {
  const runs: Run[] = [];
  const push = (from: number, to: number, inMarks: boolean): void => {
    let [first, last] = [Math.max(from, start), Math.min(to, end)];
    while (first < last && /\s/.test(text.charAt(first))) first += 1;
    while (last > first && /\s/.test(text.charAt(last - 1))) last -= 1;
    if (first < last) runs.push({ start: first, end: last, inMarks });
  };
  let at = 0;
  for (const pair of marks.get(blockId) ?? []) {
    push(at, pair.start, false);
    push(pair.innerStart, pair.innerEnd, true);
    at = pair.end;
  }
  push(at, text.length, false);
  return runs;
}

/** The quotes of one article with their segments located and content cut at quotation marks. */
export function locateQuotes<Quote extends CodedQuote>(
  { article, quotes }: CodedArticle<Quote>,
  selectors: ResolvedSelectors,
): LocatedQuote<Quote>[] {
  return quotes.value.quotes.map((quote, index) => {
    let isComplete = true;
    const segments = quote.segments.flatMap(({ part }, segmentIndex): Segment[] => {
      const span = selectors.find(
        quotes.document.file,
        `/quotes/${index}/segments/${segmentIndex}`,
      );
      if (!span) {
        isComplete = false;
        return [];
      }
      const runs = runsBetweenMarks(
        span.block.text,
        span.start,
        span.end,
        article.marks,
        span.block.id,
      );
      return runs.map((run) => ({
        part,
        span: spanIn(span.block, run.start, run.end),
        inMarks: run.inMarks,
      }));
    });
    return { quote, index, segments, isComplete };
  });
}

/** Segments whose words were said, as opposed to attribution. */
export const isSaid = ({ part }: Segment): boolean => part === 'content' || part === 'insertion';

/** The words said, in order and as printed: joined by one space where more than white space separates them. */
export function contentOf(segments: readonly Segment[]): string {
  let content = '';
  let previous: Span | undefined;
  for (const { span } of segments.filter(isSaid)) {
    const between =
      previous?.block === span.block ? span.block.text.slice(previous.end, span.start) : undefined;
    const isApart = between?.trim() !== '';
    content += previous === undefined ? '' : isApart ? ' ' : between;
    content += span.text;
    previous = span;
  }
  return content;
}

/** A record that accounts for a pair of quotation marks. */
export interface MarkOwner {
  readonly pointer: string;
  readonly quoteId: string | undefined;
  readonly use: Code<'mark_use'>;
}

export interface MarkInText {
  readonly records: ArticleRecords;
  readonly block: Block;
  readonly pair: MarkPair;
  /** One when all is well; `quote/mark-accounted` reports any other number. */
  readonly owners: readonly MarkOwner[];
}

interface LocatedRecords {
  readonly project: Project;
  readonly quotes: ReadonlyMap<Article, readonly LocatedQuote[]>;
  readonly selectors: ResolvedSelectors;
}

/** Every pair of quotation marks in the articles' texts, with the records that account for it. */
export const marksInText = once(({ project, quotes, selectors }: LocatedRecords) =>
  project.records.flatMap((records): MarkInText[] => {
    const { article } = records;
    const file = records.quotes.document.file;
    const said = groupBy(
      (quotes.get(article) ?? []).flatMap((located) =>
        located.segments.flatMap(({ part, span }) => (part === 'content' ? { located, span } : [])),
      ),
      ({ span }) => span.block,
    );
    const marked = groupBy(
      (records.quotes.value.marks ?? []).map(({ use }, index) => {
        const pointer = `/marks/${index}`;
        return { pointer, use, span: selectors.find(file, pointer) };
      }),
      ({ span }) => span?.block,
    );
    return article.blocks.flatMap((block) =>
      (article.marks.get(block.id) ?? []).map((pair): MarkInText => {
        const isInside = (span: Span | undefined): boolean =>
          span?.block === block && span.start < pair.end && span.end > pair.start;
        const holding = [
          ...new Set(
            (said.get(block) ?? []).flatMap(({ located, span }) => (isInside(span) ? located : [])),
          ),
        ];
        const ids = new Set(holding.map(({ quote }) => quote.id));
        const byQuotes = holding
          // What one quote reports of another is inside the same marks, which belong to the outer one.
          .filter(({ quote }) => quote.parent === undefined || !ids.has(quote.parent))
          .map(({ index, quote }): MarkOwner => ({
            pointer: `/quotes/${index}`,
            quoteId: quote.id,
            use: 'quote',
          }));
        const byMarks = (marked.get(block) ?? []).flatMap(({ pointer, use, span }): MarkOwner[] =>
          isInside(span) ? [{ pointer, quoteId: undefined, use }] : [],
        );
        return { records, block, pair, owners: [...byQuotes, ...byMarks] };
      }),
    );
  }),
);
