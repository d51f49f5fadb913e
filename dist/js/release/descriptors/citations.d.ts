import type { PackageFile } from '../../model/metadata.js';
/** The dataset as a reference in APA style, in Markdown. */
export declare function apa({ version, dataset }: PackageFile): string;
/** The dataset in RIS. */
export declare function ris({ version, dataset }: PackageFile): string;
/** The dataset in CSL-JSON: a list of one item. */
export declare function cslItems({ name, version, dataset }: PackageFile): {
    URL?: string;
    DOI?: string;
    id: string;
    type: string;
    title: string;
    author: {
        literal: string;
    }[];
    issued: {
        'date-parts': number[][];
    };
    version: string;
    abstract: string;
    keyword: string;
    language: string;
}[];
