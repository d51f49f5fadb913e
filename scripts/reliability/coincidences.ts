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

/** The places of equal keys are equal, and count up from 0 by first appearance. */
function register(places: Map<string, number>, key: string): number {
  const place = places.get(key) ?? places.size;
  places.set(key, place);
  return place;
}

interface PreparedUnit {
  readonly values: readonly number[];
  /** Places of the pairs of different values in this unit, each with the 2 / (m − 1) it adds to the coincidences. */
  readonly pairs: readonly number[];
  readonly weight: number;
}

/**
 * Prepares units for counting coincidences: every pair of values in a unit of m values counts 1 / (m − 1) in both orders. Units with fewer
 * than two values pair nothing and are left out.
 * Source: Klaus Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, sections C and D.
 */
export function coincidencesOf<V>(units: Units<V>, keyOf: (value: V) => string): Coincidences<V> {
  const values: V[] = [];
  const placeOfValue = new Map<string, number>();
  const pairs: (readonly [number, number])[] = [];
  const placeOfPair = new Map<string, number>();

  const placeOf = (value: V): number => {
    const place = register(placeOfValue, keyOf(value));
    values[place] = value;
    return place;
  };
  const pairOf = (a: number, b: number): number => {
    const pair = a < b ? ([a, b] as const) : ([b, a] as const);
    const place = register(placeOfPair, pair.join(' '));
    pairs[place] = pair;
    return place;
  };
  const prepare = (given: readonly V[]): PreparedUnit => {
    const places = given.map(placeOf);
    const met = places.flatMap((a, at) =>
      places.slice(at + 1).flatMap((b) => (a === b ? [] : [pairOf(a, b)])),
    );
    return { values: places, pairs: met, weight: 2 / (places.length - 1) };
  };

  const prepared = units
    .map((unit) => unit.filter((value) => value !== undefined))
    .filter((given) => given.length > 1)
    .map(prepare);
  const counts = new Float64Array(values.length);
  const discordant = new Float64Array(pairs.length);

  return {
    values,
    nUnits: prepared.length,
    pairs,
    tally: (times) => {
      counts.fill(0);
      discordant.fill(0);
      let n = 0;
      prepared.forEach((unit, at) => {
        const taken = times[at] ?? 0;
        if (taken === 0) return;
        n += taken * unit.values.length;
        for (const value of unit.values) counts[value] = (counts[value] ?? 0) + taken;
        for (const pair of unit.pairs)
          discordant[pair] = (discordant[pair] ?? 0) + taken * unit.weight;
      });
      return { n, counts, discordant };
    },
  };
}
