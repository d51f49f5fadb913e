import type { PackageFile } from '../../model/metadata.js';
import type { ArticleRow } from '../../model/tables/articles.js';
/** .zenodo.json: where it is present Zenodo reads nothing else, so it says all that CITATION.cff says. */
export declare function zenodoDeposit(articles: readonly ArticleRow[], { version, dataset }: PackageFile): {
    references: string[];
    doi?: string;
    title: string;
    upload_type: string;
    description: string;
    creators: {
        name: string;
    }[];
    access_right: string;
    license: string;
    keywords: string[];
    version: string;
    publication_date: string;
    language: string;
};
