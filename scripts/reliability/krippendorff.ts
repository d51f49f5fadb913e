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

/** Lists of whole numbers one after the other, and where each begins and the last ends. */
function packed(lists: readonly (readonly number[])[]) {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, at) => (starts[at + 1] = (starts[at] ?? 0) + length));
  return { items: Int32Array.from(lists.flat()), starts };
}

/** Adds an amount at every place that a list names. */
function add(
  sums: Float64Array,
  { items, starts }: ReturnType<typeof packed>,
  list: number,
  amount: number,
): void {
  const end = starts[list + 1] ?? 0;
  for (let at = starts[list] ?? 0; at < end; at += 1) {
    const place = items[at] ?? 0;
    sums[place] = (sums[place] ?? 0) + amount;
  }
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
  const metIn = kinds.items.map((kind) =>
    kind.flatMap((a, at) =>
      kind.slice(at + 1).flatMap((b) => {
        const pair = a < b ? ([a, b] as const) : ([b, a] as const);
        return a === b ? [] : [pairs.place(pair.join(' '), pair)];
      }),
    ),
  );
  const [used, met] = [packed(kinds.items), packed(metIn)];
  const sizes = Int32Array.from(kinds.items, ({ length }) => length);
  const taken = new Float64Array(sizes.length);
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
      for (let kind = 0; kind < sizes.length; kind += 1) {
        const [often, size] = [taken[kind] ?? 0, sizes[kind] ?? 0];
        if (often === 0) continue;
        n += often * size;
        add(counts, used, kind, often);
        add(discordant, met, kind, often * (2 / (size - 1)));
      }
      return n;
    },
  };
}

/** Σ n_c n_k δ²_ck over the pairs of values c before k. */
function sumOfSquared(counts: Float64Array, squared: Float64Array): number {
  const size = counts.length;
  let sum = 0;
  for (let c = 0; c < size; c += 1) {
    const count = counts[c] ?? 0;
    if (count === 0) continue;
    let row = 0;
    for (let k = c + 1; k < size; k += 1) row += (counts[k] ?? 0) * (squared[c * size + k] ?? 0);
    sum += count * row;
  }
  return sum;
}

/** The same where every δ² is 1, without looking at every pair: (n² − Σ n_c²) / 2. */
const sumOfDifferent = (counts: Float64Array, n: number): number =>
  (n * n - counts.reduce((sum, count) => sum + count * count, 0)) / 2;

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
  const slots = Int32Array.from(pairs, ([c, k]) => c * size + k);

  const disagreement = (times: Uint32Array) => {
    const n = tally(times);
    const squared = squaredDifferences(counts);
    let observed = 0;
    for (let pair = 0; pair < slots.length; pair += 1)
      observed += (discordant[pair] ?? 0) * (squared[slots[pair] ?? 0] ?? 0);
    const expected = difference.areAllAlike
      ? sumOfDifferent(counts, n)
      : sumOfSquared(counts, squared);
    return { n, observed: observed / n, expected: (2 * expected) / (n * (n - 1)) };
  };
  const alphaFrom = ({ observed, expected }: { observed: number; expected: number }) =>
    expected > 0 ? 1 - observed / expected : undefined;
  const ofResample: Statistic = (times) => alphaFrom(disagreement(times));
  if (nUnits === 0) {
    const agreement = {
      alpha: undefined,
      nUnits,
      observed: undefined,
      expected: undefined,
      percentAgreement: undefined,
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
