import type { PackageFile } from '../model/metadata.js';
import type { ArticleRow } from '../model/tables/articles.js';
/** The licence of the records and of all that describes them. */
export declare const recordLicence: {
    readonly name: "CC-BY-4.0";
    readonly path: "https://creativecommons.org/licenses/by/4.0/";
    readonly title: "Creative Commons Attribution 4.0 International";
};
/** A licence as the Data Package standard writes it: a name that is registered, or a path to what holds instead. */
export interface Licence {
    readonly name?: string;
    readonly path: string;
    readonly title: string;
}
/** On what terms a file of the release stands; one licence each, since two would read as a choice. */
export declare function licenceOf(path: string, articles: readonly ArticleRow[]): Licence;
/** The rows of a Markdown table that says what may be done with each file of the release. */
export declare function rightsTable(articles: readonly ArticleRow[], { dataset }: PackageFile): string;
/** RIGHTS.md: what may be done with each file of the release. */
export declare const rightsStatement: (articles: readonly ArticleRow[], metadata: PackageFile) => string;
