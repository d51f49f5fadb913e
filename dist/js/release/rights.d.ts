import type { PackageFile } from '../model/metadata.js';
import type { ArticleRow } from '../model/tables/articles.js';
/** RIGHTS.md: what may be done with each file of the release. */
export declare function rightsStatement(articles: readonly ArticleRow[], { dataset }: PackageFile): string;
