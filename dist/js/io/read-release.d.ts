import type { Finding } from '../model/finding.js';
import type { ReleaseFiles } from '../release/checksums.js';
/** How a release came: as a folder, a zip archive or a gzipped tar archive. */
export type ReleaseKind = 'folder' | 'zip' | 'tarball';
export interface ReadRelease {
    readonly kind: ReleaseKind | undefined;
    /** Paths with forward slashes, from the folder or the archive’s root. */
    readonly files: ReleaseFiles;
    /** The bytes of a zip archive itself. */
    readonly zip?: Uint8Array;
    readonly findings: readonly Finding[];
}
/**
 * Reads a downloaded release into memory; nothing is unpacked on the disk. Whatever is wrong with it, down to there being no such
 * path, comes back as a finding.
 */
export declare function readRelease(path: string): Promise<ReadRelease>;
