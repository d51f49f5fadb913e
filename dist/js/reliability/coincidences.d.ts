/** What each coder (second index) made of each unit (first index); undefined where a coder gave no value. */
export type Units<V> = readonly (readonly (V | undefined)[])[];
/** Counts of the values in units with at least two, each unit taken a number of times. */
export interface Tally {
    /** Number of values. */
    readonly n: number;
    /** How often each value is used, n_c. */
    readonly counts: Float64Array;
    /** For each of `pairs` the coincidences o_ck + o_kc. */
    readonly discordant: Float64Array;
}
export interface Coincidences<V> {
    /** The values in use, each once. */
    readonly values: readonly V[];
    /** Number of units with at least two values. */
    readonly nUnits: number;
    /** Pairs of different values that meet in some unit, as places in `values`. */
    readonly pairs: readonly (readonly [number, number])[];
    /** @param times how often each pairable unit is taken; the arrays of the result are used again by the next call */
    readonly tally: (times: Uint32Array) => Tally;
}
/**
 * Prepares units for counting coincidences: every pair of values in a unit of m values counts 1 / (m − 1) in both orders. Units with fewer
 * than two values pair nothing and are left out.
 * Source: Klaus Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, sections C and D.
 */
export declare function coincidencesOf<V>(units: Units<V>, keyOf: (value: V) => string): Coincidences<V>;
