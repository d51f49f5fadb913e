import type { Files } from '../curated/project.js';
import type { Finding } from '../model/finding.js';
import type { ReleaseFiles } from '../release/checksums.js';
/** The folder of the running program's own package: installed, or the repository. */
export declare const ownFolder: () => string;
export interface ReleaseAtHand {
    /** By path in the release; empty when there is none. */
    readonly release: ReleaseFiles;
    /** Raw articles and the registry of ids, as far as they stand beside the release, by path from the project's root. */
    readonly project: Files;
    readonly findings: readonly Finding[];
}
/** Reads a release from a folder or archive, as `verify` finds it there, with what stands beside it of its project. */
export declare function readReleaseAtHand(path: string): Promise<ReleaseAtHand>;
