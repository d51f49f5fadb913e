import { byCodePoint } from '../text/order.js';

/**
 * Squared differences δ² between the values in use, row by row: the one between values c and k is at c · V + k.
 * They may depend on how often each value is used.
 */
export type SquaredDifferences = (counts: Float64Array) => Float64Array;

/** A level of measurement: which values are the same, and how far apart others are. */
export interface Difference<V> {
  /** Equal for values that are the same, and only for those. */
  readonly keyOf: (value: V) => string;
  readonly between: (values: readonly V[]) => SquaredDifferences;
  /** True when δ² is 1 between any two different values. */
  readonly areAllAlike?: true;
}

function tableOf<V>(values: readonly V[], squared: (a: V, b: V) => number): Float64Array {
  return Float64Array.from(values.flatMap((a) => values.map((b) => squared(a, b))));
}

/** A difference that does not depend on how often a value is used, so that its table is made once. */
function fixed<V>(keyOf: (value: V) => string, squared: (a: V, b: V) => number): Difference<V> {
  return {
    keyOf,
    between: (values) => {
      const table = tableOf(values, squared);
      return () => table;
    },
  };
}

/** 0 between the same and 1 between different values. Source: Klaus Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section D. */
export const nominal: Difference<string | number | boolean> = {
  ...fixed(
    (value) => JSON.stringify(value),
    (a, b) => (a === b ? 0 : 1),
  ),
  areAllAlike: true,
};

/** δ² = (c − k)². Source: as of `nominal`. The values must be finite numbers. */
export const interval: Difference<number> = fixed(
  (value) => {
    if (!Number.isFinite(value))
      throw new RangeError(`${value} is not a value of an interval scale.`);
    return String(value);
  },
  (a, b) => (a - b) * (a - b),
);

/**
 * δ² = (n_c / 2 + all n between + n_k / 2)², the number of values that lie between two ranks as they were used. It is the distance
 * between the middles of both when all values are put in a row by rank. Source: as of `nominal`.
 * @param codes all codes, from one end of the scale to the other
 * @throws RangeError for a value that is none of the codes
 */
export function ordinal(codes: readonly (string | number)[]): Difference<string | number> {
  const rankOf = new Map(codes.map((code, rank) => [code, rank]));
  const rank = (value: string | number): number => {
    const found = rankOf.get(value);
    if (found !== undefined) return found;
    throw new RangeError(`${JSON.stringify(value)} is none of the codes ${codes.join(', ')}.`);
  };
  return {
    keyOf: (value) => String(rank(value)),
    between: (values) => {
      const order = values.map((_, at) => at);
      const ranks = values.map(rank);
      order.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
      const middles = new Float64Array(values.length);
      const table = new Float64Array(values.length ** 2);
      return (counts) => {
        let before = 0;
        for (const at of order) {
          const count = counts[at] ?? 0;
          middles[at] = before + count / 2;
          before += count;
        }
        let slot = 0;
        for (const a of middles) {
          for (const b of middles) {
            table[slot] = (a - b) * (a - b);
            slot += 1;
          }
        }
        return table;
      };
    },
  };
}

/**
 * 1 − Jaccard × monotonicity: 0 for the same set, 1 for sets with nothing in common. Monotonicity is 1 for the same set, 2/3 where one set
 * holds the other, 1/3 where both have something of their own. Two empty sets are the same; an empty set has nothing in common with another.
 * Source: Rebecca Passonneau (2006), Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation, LREC 2006.
 */
export function masiDistance(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [new Set(a), new Set(b)];
  const common = [...first].filter((code) => second.has(code)).length;
  const all = first.size + second.size - common;
  if (common === all) return 0;
  const oneHoldsTheOther = common === Math.min(first.size, second.size);
  return 1 - ((common / all) * (oneHoldsTheOther ? 2 : 1)) / 3;
}

/** MASI distance between sets of codes, put in the place of δ² as it is, not squared, as Passonneau does. Order and repetition do not count. */
export const masi: Difference<readonly string[]> = fixed(
  (codes) => JSON.stringify([...new Set(codes)].sort(byCodePoint)),
  masiDistance,
);
