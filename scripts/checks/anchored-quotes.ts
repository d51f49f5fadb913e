import type { Dataset } from '../records/dataset.js';
import type { Article, ArticleRecords } from '../records/project.js';
import type { AnchoredQuote, Segment } from '../records/segments.js';
import type { Span } from '../records/selector.js';
import type { Raised } from './check.js';

/** A quote with its segments anchored, and its place. */
export interface QuoteInArticle extends AnchoredQuote {
  readonly records: ArticleRecords;
  readonly pointer: string;
}

export const anchoredQuotes = ({ project, quotes }: Dataset): QuoteInArticle[] =>
  project.records.flatMap((records) =>
    (quotes.get(records.article) ?? []).map((quote) => ({
      ...quote,
      records,
      pointer: `/quotes/${quote.index}`,
    })),
  );

export const first = (segments: readonly Segment[]): Span | undefined => segments[0]?.span;

/** The passage a finding is about, for exceptions. */
export const passage = (article: Article, span: Span | undefined): Raised['at'] =>
  span && { articleId: article.id, span };
