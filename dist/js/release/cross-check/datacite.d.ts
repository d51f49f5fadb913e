import { type Claim } from './claims.js';
/** What datacite.xml says; without the file, that there is no DOI. */
export declare function dataCiteClaims(xml: string | undefined): Claim[];
