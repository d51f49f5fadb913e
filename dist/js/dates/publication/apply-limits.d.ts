import { type Interval } from '../interval.js';
import type { Evidence, Limit } from './evidence.js';
export interface Applied {
    readonly interval: Interval;
    readonly evidence: readonly Evidence[];
}
/** Narrows an interval by each limit in turn; one that contradicts what stands is set aside. */
export declare function applyLimits(start: Interval, limits: readonly Limit[]): Applied;
/** A copyright line agrees with a date or not; alone it bounds nothing, for many are years old. */
export declare const unusedRow: ({ role, effect, place, text, reading, why }: Limit) => Evidence;
