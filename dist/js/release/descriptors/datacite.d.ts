import type { PackageFile } from '../../model/metadata.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import type { FileFacts } from './file-facts.js';
/**
 * datacite.xml (DataCite 4.7) of the dataset; undefined without a DOI, which it is about and we do not invent. The contributors publish
 * it themselves, so they stand as publisher, too.
 */
export declare function dataCite(files: readonly Pick<FileFacts, 'mediatype'>[], articles: readonly ArticleRow[], { version, dataset }: PackageFile): string | undefined;
