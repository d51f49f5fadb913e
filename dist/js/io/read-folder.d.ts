import type { Finding } from '../model/finding.js';
import type { ReleaseFiles } from '../release/checksums.js';
/** The release in a folder and, where it is dist/ of a package, what the package has beside it. Nothing else of the folder is read. */
export declare function readReleaseFolder(root: string): Promise<{
    files: ReleaseFiles;
    findings: readonly Finding[];
}>;
/** Raw articles by file name. @throws Error when the folder cannot be read. */
export declare function readRawFolder(folder: string): Promise<ReleaseFiles>;
