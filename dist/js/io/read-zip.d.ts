import type { Finding } from '../model/finding.js';
import type { ReleaseFiles } from '../release/checksums.js';
/**
 * Unpacks a zip archive in memory, once its list is found to be in order: no more than each file says is ever unpacked of it.
 * @throws Error when it is damaged.
 */
export declare function readZip(file: string, archive: Uint8Array): {
    files: ReleaseFiles;
    findings: readonly Finding[];
};
