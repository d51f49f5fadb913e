import type { ArticleRow } from '../../model/tables/articles.js';
import type { Rows } from '../../model/tables/index.js';
import { csv } from '../../formats/csv.js';
import { tableFile } from '../../formats/index.js';
import { markdownTable } from '../../text/markdown.js';
import { areListed, articlesPointer } from '../listed.js';

const linked = (title: string, url: string | null): string =>
  url === null ? title : `[${title.replace(/^\[|\]$/g, '')}](${url})`;

/** Who wrote and published an article, as far as is known. */
const namesOf = ({ author, agency, publisher }: ArticleRow): string =>
  [...new Set([author, agency, publisher])].filter((name) => name !== null).join(', ');

/** The day of an article, or the days between which it lies. */
function publishedIn({ published_earliest: from, published_latest: to }: ArticleRow): string {
  if (from === null || to === null) return 'unknown';
  return from === to ? from : `between ${from} and ${to}`;
}

/** The articles, with whose they are, where they stand, when they were published and how that is known; where they are many, where to read that. */
export function articleList({
  articles,
  vocabularies,
}: Pick<Rows, 'articles' | 'vocabularies'>): string {
  /** What the code of a basis means, without the full stop; or the sources of what is known from outside. */
  const howKnown = ({
    published_basis: basis,
    published_external_sources: sources,
  }: ArticleRow) => {
    const meant = vocabularies.find(
      ({ vocabulary, code }) => vocabulary === 'date_basis' && code === basis,
    );
    return sources.length === 0
      ? (meant?.definition.replace(/\.$/, '') ?? '')
      : `By pages outside the articles (${sources.join(', ')}), which the data card lists`;
  };
  if (!areListed(articles))
    return `${articlesPointer(articles)}: whose they are, where they stand, when they were published and how that is known.`;
  return markdownTable(
    ['id', 'article', 'whose it is', 'published', 'how that is known'],
    articles.map((article) => [
      article.article_id,
      linked(article.title ?? '(no title)', article.source_url),
      namesOf(article),
      publishedIn(article),
      howKnown(article),
    ]),
  );
}

/** What was read outside the articles, and what was taken from it; where that is much, where to read it. */
export const externalSourceList = ({ external_sources: sources }: Rows): string =>
  areListed(sources)
    ? markdownTable(
        ['id', 'source', 'what it settles'],
        sources.map(
          ({ source_id: id, title, publisher, published_edtf: published, url, settles }) => [
            id,
            [linked(title, url), publisher, ...(published === null ? [] : [published])].join('. '),
            settles,
          ],
        ),
      )
    : `The ${sources.length} sources are listed in ${tableFile('external_sources', csv)}.`;
