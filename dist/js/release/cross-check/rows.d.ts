import type { ReleaseFiles } from '../checksums.js';
import { type Claim } from './claims.js';
/** What the released tables themselves say of the sources, of the files' rights and of the codes. */
export declare function rowClaims(files: ReleaseFiles): Claim[];
