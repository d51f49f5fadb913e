import type { PackageFile } from '../model/metadata.js';
import type { ArticleRow } from '../model/tables/articles.js';
/** CITATION.cff (Citation File Format 1.2.0) of the dataset. */
export declare function citationFile(articles: readonly ArticleRow[], { version, dataset }: PackageFile): string;
