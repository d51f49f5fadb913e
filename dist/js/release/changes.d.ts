import type { ChangesFile } from '../model/curated/changes.js';
import type { PackageFile } from '../model/metadata.js';
/** CHANGES.md of the release. */
export declare const changesPage: (changes: readonly ChangesFile[], { version }: Pick<PackageFile, "version">) => string;
/** The value of changes.json: the contents of curated/changes/, the newest first. */
export declare const changesList: (changes: readonly ChangesFile[]) => object[];
