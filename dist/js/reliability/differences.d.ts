/**
 * Squared differences δ² between the values in use, row by row: the one between values c and k stands at c · V + k.
 * They may depend on how often each value is used.
 */
export type SquaredDifferences = (counts: Float64Array) => Float64Array;
/** A level of measurement: which values are the same, and how far apart others are. */
export interface Difference<V> {
    /** Equal for values that are the same, and only for those. */
    readonly keyOf: (value: V) => string;
    readonly between: (values: readonly V[]) => SquaredDifferences;
}
/** 0 between the same and 1 between different values. Source: Klaus Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section D. */
export declare const nominal: Difference<string | number | boolean>;
/** δ² = (c − k)². Source: as of `nominal`. The values must be finite numbers. */
export declare const interval: Difference<number>;
/**
 * δ² = (n_c / 2 + all n between + n_k / 2)², the number of values that lie between two ranks as they were used. It is the distance
 * between the middles of both when all values are put in a row by rank. Source: as of `nominal`.
 * @param codes all codes, from one end of the scale to the other
 * @throws RangeError for a value that is none of the codes
 */
export declare function ordinal(codes: readonly (string | number)[]): Difference<string | number>;
/**
 * 1 − Jaccard × monotonicity: 0 for the same set, 1 for sets with nothing in common. Monotonicity is 1 for the same set, 2/3 where one set
 * holds the other, 1/3 where both have something of their own. Two empty sets are the same; an empty set has nothing in common with another.
 * Source: Rebecca Passonneau (2006), Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation, LREC 2006.
 */
export declare function masiDistance(a: readonly string[], b: readonly string[]): number;
/** MASI distance between sets of codes, put in the place of δ² as it is, not squared, as Passonneau does. Order and repetition do not count. */
export declare const masi: Difference<readonly string[]>;
