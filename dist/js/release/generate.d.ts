import type { Dataset } from '../curated/dataset.js';
import { type Rows } from '../model/tables/index.js';
import { type ReleaseFiles } from './checksums.js';
/** The JSON Schemas committed in schemas/: of what a curator writes, and of the tables as released. */
export declare function schemaFiles(): ReleaseFiles;
/** The normalised texts, for corpus/normalised/ and for text/ in the release. */
export declare const textFiles: ({ project }: Dataset) => ReleaseFiles;
/** Files of the release that services look for at the top of the repository. */
export declare const topFiles: (release: ReleaseFiles) => ReleaseFiles;
/** Every file of dist/ but SHA256SUMS comes from here or from `compiled`, the package's JavaScript. */
export declare function releaseFiles(dataset: Dataset, rows: Rows, compiled: ReleaseFiles): Promise<ReleaseFiles>;
/** Problems of a release read back from disk: bytes that differ, tables that are not the same in all three formats, descriptors that disagree. */
export declare function verifyRelease(expected: ReleaseFiles, found: ReleaseFiles, rows: Rows): Promise<string[]>;
