import type { Statistic } from './bootstrap.js';
import type { Difference } from './differences.js';

/** What each coder (second index) made of each unit (first index); undefined where a coder gave no value. */
export type Units<V> = readonly (readonly (V | undefined)[])[];

export interface Alpha {
  /**
   * 1 for perfect agreement, 0 for what chance would give, negative for systematic disagreement. Undefined without expected disagreement:
   * when all values are identical, or no unit has two values.
   */
  readonly alpha: number | undefined;
  /** Number of pairable units: those with at least two values. */
  readonly nUnits: number;
  /** D_o, the mean δ² within units; undefined without a pairable unit. */
  readonly observed: number | undefined;
  /** D_e, the mean δ² over all pairs of values whatever their unit; undefined without a pairable unit. */
  readonly expected: number | undefined;
  /**
   * Share, from 0 to 1, of the pairs of values within units that are the same, whatever the difference function; each unit weighs by its
   * number of values. With two coders it is the share of units both coded alike. Undefined without a pairable unit.
   */
  readonly percentAgreement: number | undefined;
}

/** A list that holds each key once; an item's place counts up from 0 by first appearance. */
function register<T>() {
  const items: T[] = [];
  const places = new Map<string, number>();
  const place = (key: string, item: T): number => {
    const found = places.get(key) ?? items.push(item) - 1;
    places.set(key, found);
    return found;
  };
  return { items, place };
}

/**
 * Counts coincidences of units that are taken a number of times each: every pair of values in a unit of m values counts 1 / (m − 1) in both
 * orders. Units with fewer than two values pair nothing and are left out. Units with the same values are counted together, since a
 * bootstrap counts ten thousand times.
 * Source: Klaus Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, sections C and D.
 */
function coincidencesOf<V>(units: Units<V>, keyOf: (value: V) => string) {
  const values = register<V>();
  const pairs = register<readonly [number, number]>();
  const kinds = register<readonly number[]>();
  const pairable = units
    .map((unit) => unit.filter((value) => value !== undefined))
    .filter((unit) => unit.length > 1);
  const kindOf = Int32Array.from(pairable, (unit) => {
    const kind = unit.map((value) => values.place(keyOf(value), value));
    return kinds.place(kind.join(' '), kind);
  });
  const prepared = kinds.items.map((kind) => ({
    kind,
    met: kind.flatMap((a, at) =>
      kind.slice(at + 1).flatMap((b) => {
        const pair = a < b ? ([a, b] as const) : ([b, a] as const);
        return a === b ? [] : [pairs.place(pair.join(' '), pair)];
      }),
    ),
    weight: 2 / (kind.length - 1),
  }));
  const taken = new Float64Array(prepared.length);
  const counts = new Float64Array(values.items.length);
  const discordant = new Float64Array(pairs.items.length);

  return {
    /** The values in use, each once. */
    values: values.items,
    /** Number of units with at least two values. */
    nUnits: pairable.length,
    /** Pairs of different values that meet in some unit, as places in `values`. */
    pairs: pairs.items,
    /** How often each value is used, n_c, as of the last tally. */
    counts,
    /** For each of `pairs` the coincidences o_ck + o_kc, as of the last tally. */
    discordant,
    /** Counts again, each unit taken a number of times. Returns the number of values, n. */
    tally: (times: Uint32Array): number => {
      for (const list of [taken, counts, discordant]) list.fill(0);
      for (let unit = 0; unit < kindOf.length; unit += 1) {
        const place = kindOf[unit] ?? 0;
        taken[place] = (taken[place] ?? 0) + (times[unit] ?? 0);
      }
      let n = 0;
      for (let place = 0; place < taken.length; place += 1) {
        const [kind, often] = [prepared[place], taken[place] ?? 0];
        if (!kind || often === 0) continue;
        n += often * kind.kind.length;
        for (const value of kind.kind) counts[value] = (counts[value] ?? 0) + often;
        for (const pair of kind.met)
          discordant[pair] = (discordant[pair] ?? 0) + often * kind.weight;
      }
      return n;
    },
  };
}

/**
 * Krippendorff's alpha, 1 − D_o / D_e, for any number of coders and missing values.
 * D_o = Σ o_ck δ²_ck / n and D_e = Σ n_c n_k δ²_ck / (n (n − 1)), both over all ordered pairs of values.
 * Source: Klaus Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, general form and section D.
 *
 * `ofResample` is alpha of the pairable units, each taken a number of times, for a bootstrap. Each resample is treated as the data would
 * be: its own D_e, and for ordinal values its own ranks. (The bootstrap of Hayes and Krippendorff, 2007, keeps D_e as it is and so leaves
 * out part of the uncertainty.) Units of one article are not independent; the interval does not know that.
 * Source: Antonia Zapf, Stefanie Castell, Lars Morawietz and André Karch (2016), Measuring inter-rater reliability for nominal data –
 * which coefficients and confidence intervals are appropriate?, BMC Medical Research Methodology 16, 93.
 * @param units units × coders of values, undefined where one is missing
 */
export function agreementOf<V>(
  units: Units<V>,
  difference: Difference<V>,
): { readonly agreement: Alpha; readonly ofResample: Statistic } {
  const { values, nUnits, pairs, counts, discordant, tally } = coincidencesOf(
    units,
    difference.keyOf,
  );
  const squaredDifferences = difference.between(values);
  const size = values.length;
  const used = new Int32Array(size);
  const usedCounts = new Float64Array(size);
  const slots = Int32Array.from(pairs, ([c, k]) => c * size + k);

  /** Resamples lack many values: only those they have are summed over. */
  const gatherUsed = (): number => {
    let nUsed = 0;
    for (let value = 0; value < size; value += 1) {
      const count = counts[value] ?? 0;
      if (count === 0) continue;
      used[nUsed] = value;
      usedCounts[nUsed] = count;
      nUsed += 1;
    }
    return nUsed;
  };
  const disagreement = (times: Uint32Array) => {
    const n = tally(times);
    const squared = squaredDifferences(counts);
    let observed = 0;
    for (let pair = 0; pair < slots.length; pair += 1)
      observed += (discordant[pair] ?? 0) * (squared[slots[pair] ?? 0] ?? 0);
    const nUsed = gatherUsed();
    let expected = 0;
    for (let at = 0; at < nUsed; at += 1) {
      const start = (used[at] ?? 0) * size;
      let row = 0;
      for (let next = at + 1; next < nUsed; next += 1)
        row += (usedCounts[next] ?? 0) * (squared[start + (used[next] ?? 0)] ?? 0);
      expected += (usedCounts[at] ?? 0) * row;
    }
    return { n, observed: observed / n, expected: (2 * expected) / (n * (n - 1)) };
  };
  const alphaFrom = ({ observed, expected }: { observed: number; expected: number }) =>
    expected > 0 ? 1 - observed / expected : undefined;
  const ofResample: Statistic = (times) => alphaFrom(disagreement(times));
  if (nUnits === 0) {
    const none = undefined;
    const agreement = {
      alpha: none,
      nUnits,
      observed: none,
      expected: none,
      percentAgreement: none,
    };
    return { agreement, ofResample };
  }

  const { n, observed, expected } = disagreement(new Uint32Array(nUnits).fill(1));
  const disagreeing = discordant.reduce((sum, coincidences) => sum + coincidences, 0);
  return {
    agreement: {
      alpha: alphaFrom({ observed, expected }),
      nUnits,
      observed,
      expected,
      percentAgreement: (n - disagreeing) / n,
    },
    ofResample,
  };
}
