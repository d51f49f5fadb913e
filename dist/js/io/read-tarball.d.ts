import type { Finding } from '../model/finding.js';
import type { ReleaseFiles } from '../release/checksums.js';
/** Unpacks a gzipped tar archive, such as `npm pack` makes, in memory. @throws Error when it is damaged or too large. */
export declare function readTarball(file: string, archive: Uint8Array): Promise<{
    files: ReleaseFiles;
    findings: readonly Finding[];
}>;
