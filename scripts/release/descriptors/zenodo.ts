import type { PackageFile } from '../../model/metadata.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import { articleSource } from './article-source.js';

/** An article as one line of text. */
function referenceText(article: ArticleRow): string {
  const { author, title, published } = articleSource(article);
  return `${author ?? 'Unknown'}. ${title}. ${published ?? 'Date unknown'}.`;
}

/** .zenodo.json: where it is present Zenodo reads nothing else, so it says all that CITATION.cff says. */
export function zenodoDeposit(articles: readonly ArticleRow[], { version, dataset }: PackageFile) {
  return {
    title: dataset.title,
    upload_type: 'dataset',
    description: dataset.abstract,
    creators: dataset.authors.map((name) => ({ name })),
    access_right: 'open',
    license: dataset.licence.toLowerCase(),
    keywords: dataset.keywords,
    version,
    publication_date: dataset.releaseDate,
    language: 'eng',
    ...(dataset.doi === undefined ? {} : { doi: dataset.doi }),
    references: articles.map(referenceText),
  };
}
