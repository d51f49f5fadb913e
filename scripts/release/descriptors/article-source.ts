import type { ArticleRow } from '../../model/tables/articles.js';

/** An article as a reference: only what is known of it, nothing invented. */
export interface ArticleSource {
  readonly id: string;
  /** The headline; for an article without one, a title in brackets. */
  readonly title: string;
  /** The agency that wrote it or else the publisher, as an entity; null when neither is known. */
  readonly author: string | null;
  readonly publisher: string | null;
  /** The day it was published, when that is one day. */
  readonly day: string | null;
  /** The year it was published, when that is one year. */
  readonly year: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly textFile: string;
}

export function articleSource(article: ArticleRow): ArticleSource {
  const { article_id: id, title, agency, publisher } = article;
  const { published_earliest: earliest, published_latest: latest } = article;
  const year = earliest?.slice(0, 4) ?? null;
  return {
    id,
    title: title ?? `[Untitled article ${id}]`,
    author: agency ?? publisher,
    publisher,
    day: earliest === latest ? earliest : null,
    year: year === (latest?.slice(0, 4) ?? null) ? year : null,
    published: article.published_edtf,
    textFile: article.text_file,
  };
}
