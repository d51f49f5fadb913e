import { randomBelow } from './random.js';

export interface BootstrapSettings {
  /** Number of resamples; none leave every interval empty. */
  readonly replicates: number;
  /** Confidence level in percent. */
  readonly level: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
}

/**
 * Ten thousand replicates: from one seed to the next a bound of alpha then varies by a standard deviation of at most 0.004 with 40 units or
 * more (five codes, alpha about 0.7, ordinal or nominal), a hundredth of the interval's width, at 60 ms for 150 units. A thousand give 0.015,
 * which changes the second decimal; a hundred thousand give 0.001 at ten times the time.
 */
export const standardBootstrap: BootstrapSettings = {
  replicates: 10_000,
  level: 95,
  seed: 20010808,
};

/** For checks of rows, none of which looks at an interval: drawing them takes longer than everything else. */
export const noIntervals: BootstrapSettings = { ...standardBootstrap, replicates: 0 };

export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

export interface BootstrapInterval {
  /** Undefined where the resamples do not settle it; see `bootstrap`. */
  readonly bounds: Bounds | undefined;
  readonly replicates: number;
  /** Resamples in which the statistic is undefined; they are left out. */
  readonly nUndefined: number;
}

/**
 * The statistic of a resample.
 * @param times how often each unit was drawn; the array is used again for the next resample
 */
export type Statistic = (times: Uint32Array) => number | undefined;

function redraw(times: Uint32Array, below: (limit: number) => number): void {
  const nUnits = times.length;
  times.fill(0);
  for (let left = nUnits; left > 0; left -= 1) {
    const unit = below(nUnits);
    times[unit] = (times[unit] ?? 0) + 1;
  }
}

/** The k-th smallest and the k-th largest value, k = ⌊(n + 1) · (100 − level) / 200⌋. */
function percentiles(sorted: Float64Array, level: number): Bounds | undefined {
  const rank = Math.floor(((sorted.length + 1) * (100 - level)) / 200);
  const [lower, upper] = [sorted[rank - 1], sorted[sorted.length - rank]];
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}

/**
 * Percentile bootstrap intervals: the units are drawn with replacement, as many as there are, and every statistic is taken of each such
 * resample. Statistics of the same units share their resamples, which are the same as for each alone. Source: Bradley Efron and Robert Tibshirani (1993), An Introduction to the Bootstrap, section 13.3.
 *
 * A resample may leave the statistic undefined, as alpha is where all values are identical. Such resamples are left out and counted.
 * When their share exceeds the share that the interval leaves outside (5 % at 95 %), they alone could fill both tails, and there
 * are no bounds. For alpha that happens where fewer than about three units vary. With fewer than two units there are none either.
 *
 * The interval holds for units drawn independently from a larger population. With few units it is too narrow (in a simulation of nominal
 * codes with alpha 0.7, a 95 % interval held the true value in 91 % of cases with 15 units, 93 % with 60, 95 % with 150), and where all
 * units agree it has no width, which does not mean certainty.
 */
export function bootstrap(
  nUnits: number,
  statistics: readonly Statistic[],
  { replicates, level, seed }: BootstrapSettings = standardBootstrap,
): BootstrapInterval[] {
  const below = randomBelow(seed);
  const times = new Uint32Array(nUnits);
  const found = statistics.map((statistic) => {
    return { statistic, values: new Float64Array(replicates), nDefined: 0 };
  });
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    redraw(times, below);
    for (const each of found) {
      const value = each.statistic(times);
      if (value === undefined) continue;
      each.values[each.nDefined] = value;
      each.nDefined += 1;
    }
  }
  return found.map(({ values, nDefined }) => {
    const nUndefined = replicates - nDefined;
    const isSettled = nUnits > 1 && nUndefined * 100 <= replicates * (100 - level);
    const bounds = isSettled ? percentiles(values.subarray(0, nDefined).sort(), level) : undefined;
    return { bounds, replicates, nUndefined };
  });
}
