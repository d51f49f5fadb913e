import type { Raised } from './check.js';
import type { Dataset } from '../records/dataset.js';
import type { LocatedQuote, Segment } from '../records/located-quotes.js';
import type { Article, ArticleRecords } from '../records/project.js';
import type { Span } from '../records/selector.js';

/** A quote with its segments located, and its place. */
export interface QuoteInArticle extends LocatedQuote {
  readonly records: ArticleRecords;
  readonly pointer: string;
}

export const locatedQuotes = ({ project, quotes }: Dataset): QuoteInArticle[] =>
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
