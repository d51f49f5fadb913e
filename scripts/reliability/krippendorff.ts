import { bootstrap, type BootstrapInterval, type BootstrapSettings } from './bootstrap.js';
import { coincidencesOf, type Tally, type Units } from './coincidences.js';
import type { Difference } from './differences.js';

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

interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

/** A function from a tally to both disagreements, which needs n > 0. */
function disagreementOf<V>(
  values: readonly V[],
  pairs: readonly (readonly [number, number])[],
  difference: Difference<V>,
): (tally: Tally) => Disagreement {
  const squaredDifferences = difference.between(values);
  const size = values.length;
  const slots = pairs.map(([c, k]) => c * size + k);
  return ({ n, counts, discordant }) => {
    const squared = squaredDifferences(counts);
    let observed = 0;
    slots.forEach((slot, pair) => {
      observed += (discordant[pair] ?? 0) * (squared[slot] ?? 0);
    });
    let expected = 0;
    for (let c = 0; c < size; c += 1) {
      const count = counts[c] ?? 0;
      if (count === 0) continue;
      let row = 0;
      for (let k = c + 1; k < size; k += 1) row += (counts[k] ?? 0) * (squared[c * size + k] ?? 0);
      expected += count * row;
    }
    return { observed: observed / n, expected: (2 * expected) / (n * (n - 1)) };
  };
}

const alphaFrom = ({ observed, expected }: Disagreement): number | undefined =>
  expected > 0 ? 1 - observed / expected : undefined;

/**
 * Krippendorff's alpha, 1 − D_o / D_e, for any number of coders and missing values.
 * D_o = Σ o_ck δ²_ck / n and D_e = Σ n_c n_k δ²_ck / (n (n − 1)), both over all ordered pairs of values.
 * Source: Klaus Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, general form and section D.
 * @param units units × coders of values, undefined where one is missing
 */
export function alpha<V>(units: Units<V>, difference: Difference<V>): Alpha {
  const { values, nUnits, pairs, tally } = coincidencesOf(units, difference.keyOf);
  if (nUnits === 0) {
    const none = undefined;
    return { alpha: none, nUnits, observed: none, expected: none, percentAgreement: none };
  }
  const once = tally(new Uint32Array(nUnits).fill(1));
  const disagreement = disagreementOf(values, pairs, difference)(once);
  const disagreeing = once.discordant.reduce((sum, coincidences) => sum + coincidences, 0);
  return {
    alpha: alphaFrom(disagreement),
    nUnits,
    ...disagreement,
    percentAgreement: (once.n - disagreeing) / once.n,
  };
}

/**
 * Bootstrap interval of alpha over the pairable units. Each resample is treated as the data would be: its own D_e, and for ordinal values
 * its own ranks. (The bootstrap of Hayes and Krippendorff, 2007, keeps D_e as it is and so leaves out part of the uncertainty.)
 * Units of one article are not independent; the interval does not know that. Source: Antonia Zapf, Stefanie Castell, Lars Morawietz and
 * André Karch (2016), Measuring inter-rater reliability for nominal data – which coefficients and confidence intervals are
 * appropriate?, BMC Medical Research Methodology 16, 93.
 */
export function alphaInterval<V>(
  units: Units<V>,
  difference: Difference<V>,
  settings?: BootstrapSettings,
): BootstrapInterval {
  const { values, nUnits, pairs, tally } = coincidencesOf(units, difference.keyOf);
  const disagreement = disagreementOf(values, pairs, difference);
  return bootstrap(nUnits, (times) => alphaFrom(disagreement(tally(times))), settings);
}
