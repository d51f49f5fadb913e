import type { ArticleRow } from '../../model/tables/articles.js';
import type { Rows } from '../../model/tables/index.js';
import { markdownTable } from '../../text/markdown.js';

const linked = (title: string, url: string | null): string =>
  url === null ? title : `[${title.replace(/^\[|\]$/g, '')}](${url})`;

/** Who wrote and published an article, as far as is known. */
const namesOf = ({ author, agency, publisher }: ArticleRow): string =>
  [...new Set([author, agency, publisher])].filter((name) => name !== null).join(', ');

/** The articles, with whose they are, where they stand, when they were published and how that is known. */
export const articleList = ({ articles }: Pick<Rows, 'articles'>): string =>
  markdownTable(
    ['id', 'article', 'whose it is', 'published', 'how that is known'],
    articles.map((article) => [
      article.article_id,
      linked(article.title ?? '(no title)', article.source_url),
      namesOf(article),
      article.published_edtf ?? 'unknown',
      [article.published_basis ?? '', article.published_external_sources.join(', ')]
        .filter(Boolean)
        .join(': '),
    ]),
  );

/** What was read outside the articles, and what was taken from it. */
export const externalSourceList = ({ external_sources: sources }: Rows): string =>
  markdownTable(
    ['id', 'source', 'what it settles'],
    sources.map(({ source_id: id, title, publisher, published_edtf: published, url, settles }) => [
      id,
      [linked(title, url), publisher, ...(published === null ? [] : [published])].join('. '),
      settles,
    ]),
  );
