import type { Block } from '../corpus/article.js';
import type { MarkPair } from '../corpus/quotation-marks.js';
import type { Code } from '../model/codes.js';
import type { Dataset } from './dataset.js';
import type { ArticleRecords } from './project.js';
import type { Span } from './selector.js';

/** A record that accounts for a pair of quotation marks. */
export interface MarkClaim {
  readonly pointer: string;
  readonly quoteId: string | undefined;
  readonly use: Code<'mark_use'>;
}

export interface MarkInText {
  readonly records: ArticleRecords;
  readonly block: Block;
  readonly pair: MarkPair;
  /** One when all is well; `quote/mark-accounted` reports any other number. */
  readonly claims: readonly MarkClaim[];
}

/** Every pair of quotation marks in the articles' texts, with the records that account for it. */
export function marksInText({ project, quotes, anchors }: Dataset): MarkInText[] {
  return project.records.flatMap((records) => {
    const { article } = records;
    const file = records.quotes.document.file;
    return article.blocks.flatMap((block) =>
      (article.marks.get(block.id) ?? []).map((pair): MarkInText => {
        const isInside = (span: Span | undefined): boolean =>
          span?.block === block && span.start < pair.end && span.end > pair.start;
        const holding = (quotes.get(article) ?? []).filter(({ segments }) =>
          segments.some(({ part, span }) => part === 'content' && isInside(span)),
        );
        const ids = new Set(holding.map(({ quote }) => quote.id));
        const byQuotes = holding
          // What one quote reports of another is inside the same marks, which belong to the outer one.
          .filter(({ quote }) => quote.parent === undefined || !ids.has(quote.parent))
          .map(({ index, quote }): MarkClaim => ({
            pointer: `/quotes/${index}`,
            quoteId: quote.id,
            use: 'quote',
          }));
        const byMarks = (records.quotes.value.marks ?? []).flatMap(({ use }, index): MarkClaim[] =>
          isInside(anchors.find(file, `/marks/${index}`))
            ? [{ pointer: `/marks/${index}`, quoteId: undefined, use }]
            : [],
        );
        return { records, block, pair, claims: [...byQuotes, ...byMarks] };
      }),
    );
  });
}
