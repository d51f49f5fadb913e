import type { ReleaseFiles } from '../release/checksums.js';
/** A release as somebody downloaded it. */
export interface Downloaded {
    /** The files of the release, by path in it: what dist/ holds. */
    readonly files: ReleaseFiles;
    /** The folder of the release in what was downloaded: "", "dist/", "missile-talks-0.1.0/", "package/dist/". */
    readonly folder: string;
    /** The npm package's other files, by path from its package.json; none for a bare release. */
    readonly around: ReleaseFiles;
    readonly aroundFolder: string;
    /** Paths that belong to neither. */
    readonly strays: readonly string[];
}
/**
 * Finds the release among files: at the top, in dist/, or in one folder that holds either, as archives have it.
 * @returns undefined when there is none.
 */
export declare function findRelease(files: ReleaseFiles): Downloaded | undefined;
