import type { ReleaseFiles } from '../checksums.js';
import { type Claim } from './claims.js';
/** SHA256SUMS lists every file but itself. */
export declare function checksumClaims(files: ReleaseFiles): Claim[];
/** What the released files are, whatever a descriptor says of them. */
export declare function fileClaims(files: ReleaseFiles): Claim[];
