import { type Claim } from './claims.js';
export declare const derivedClaims: (claims: readonly Claim[], card: string) => Claim[];
