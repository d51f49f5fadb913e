import type { Claim } from './evidence.js';
import type { PrintedDay } from './printed-days.js';
/** Claims without a year take it from a whole date on the page that lies next to them. */
export declare function withYears(claims: readonly Claim[], printed: readonly PrintedDay[]): Claim[];
