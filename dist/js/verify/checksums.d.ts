import type { Finding } from '../model/finding.js';
import type { ReleaseFiles } from '../release/checksums.js';
/** Holds every file against SHA256SUMS: none missing, none more, none with another byte. */
export declare function checkSums(files: ReleaseFiles): {
    findings: Finding[];
    counts: {
        files: number;
    };
};
