import type { Coding } from '../curated/coding.js';
import type { ReliabilityRow } from '../model/tables/reliability.js';
/** Agreement of the two raw passes: finding the units, then every variable of the units both found. */
export declare function measureReliability(passes: {
    readonly first: Coding;
    readonly second: Coding;
}): ReliabilityRow[];
