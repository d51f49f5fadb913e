import { type Claim } from './claims.js';
import type { CroissantFile } from './croissant-file.js';
/** What croissant.json says. */
export declare function croissantClaims(value: CroissantFile): Claim[];
