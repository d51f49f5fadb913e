import { type Interval } from '../interval.js';
import type { Claim, Evidence } from './evidence.js';
import { type Deciding } from './settle.js';
export interface Settled {
    readonly claim: Claim | undefined;
    readonly interval: Interval | undefined;
    readonly evidence: readonly Evidence[];
}
/** The first claim, by rank, of which a reading is left. */
export declare function settleClaims(dated: readonly Claim[], deciding: Omit<Deciding, 'plainDays'>): Settled;
