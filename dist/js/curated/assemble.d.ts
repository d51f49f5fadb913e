import type { PublishersFile, Source } from '../model/curated/corpus.js';
import type { Finding } from '../model/finding.js';
import { type Article, type Assembled, type Files } from './project.js';
export declare const sha256Of: (bytes: Uint8Array | string) => string;
/** Runs the corpus and dates stages on one article. Needs only its bytes and its publisher's profile. */
export declare function readArticle(source: Source, publishers: PublishersFile, files: Files): {
    article: Article | undefined;
    findings: readonly Finding[];
};
/** What package.json says of the dataset; findings where it says too little. */
export declare function readMetadata(files: Files): {
    metadata: undefined;
    findings: readonly Finding[];
} | {
    metadata: {
        name: string;
        version: string;
        dataset: {
            title: string;
            releaseDate: string;
            licence: "CC-BY-4.0";
            authors: string[];
            keywords: string[];
            abstract: string;
            doi?: string | undefined;
            url?: string | undefined;
        };
    };
    findings: readonly Finding[];
};
/** Reads a whole project from the bytes of its files. Nothing is thrown for bad input: it comes back as findings. */
export declare function assembleProject(files: Files): Assembled;
