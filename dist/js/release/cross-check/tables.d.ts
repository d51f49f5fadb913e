import { type Claim } from './claims.js';
/** What a table's file is, whatever a descriptor says of it. @throws Error when it cannot be read. */
export declare function tableClaims(path: string, bytes: Uint8Array): Claim[];
