import type { ArticleRow } from '../../model/tables/articles.js';

/** An article as a reference: only what is known of it, nothing invented. */
export interface ArticleSource {
  readonly id: string;
  /** The headline; for an article without one, a title in brackets. */
  readonly title: string;
  /** Whoever wrote it, given name first; null when nobody is named. */
  readonly writer: string | null;
  /** The agency whose story it is or else the publisher, as an entity; null when neither is known. */
  readonly entity: string | null;
  readonly publisher: string | null;
  /** The day it was published, when that is one day. */
  readonly day: string | null;
  /** The year it was published, when that is one year. */
  readonly year: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** Where it stands on the web. */
  readonly url: string | null;
  /** How the text there compares with the one here. */
  readonly compared: string | null;
  readonly textFile: string;
}

export function articleSource(article: ArticleRow): ArticleSource {
  const { article_id: id, title, agency, publisher } = article;
  const { published_earliest: earliest, published_latest: latest } = article;
  const year = earliest?.slice(0, 4) ?? null;
  return {
    id,
    title: title ?? `[Untitled article ${id}]`,
    writer: article.author,
    entity: agency ?? publisher,
    publisher,
    day: earliest === latest ? earliest : null,
    year: year === (latest?.slice(0, 4) ?? null) ? year : null,
    published: article.published_edtf,
    url: article.source_url,
    compared: article.source_url_note,
    textFile: article.text_file,
  };
}
