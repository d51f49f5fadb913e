import type { Linear } from '../../scripts/corpus/lines/linear.js';
import { solve } from './solve.js';

/** One or more rows of which the model must choose: a line that is text or not, or the candidates for a headline. */
export interface Choice {
  readonly rows: readonly Float64Array[];
  /** Which row is right; -1 for none. */
  readonly right: number;
  readonly weight: number;
}

const steps = 15;

/** Mean and standard deviation of every feature, so that a penalty weighs equally on all. */
function scales(choices: readonly Choice[], size: number) {
  const [mean, deviation] = [new Float64Array(size), new Float64Array(size)];
  let total = 0;
  const each = (visit: (row: Float64Array, weight: number) => void): void => {
    for (const { rows, weight } of choices) for (const row of rows) visit(row, weight);
  };
  each((_, weight) => (total += weight));
  each((row, weight) => {
    row.forEach((value, k) => (mean[k] = (mean[k] ?? 0) + (value * weight) / total));
  });
  each((row, weight) => {
    row.forEach((value, k) => {
      deviation[k] = (deviation[k] ?? 0) + ((value - (mean[k] ?? 0)) ** 2 * weight) / total;
    });
  });
  return { mean, deviation: deviation.map((value) => Math.sqrt(value) || 1) };
}

/**
 * Fits a linear model by Newton's method with an L2 penalty: each choice is among its rows and none of them, with
 * probabilities in proportion to exp(sum). With one row a choice this is logistic regression.
 */
export function fit(names: readonly string[], choices: readonly Choice[], penalty: number): Linear {
  const size = names.length;
  const { mean, deviation } = scales(choices, size);
  const scaled = choices.map(({ rows, ...choice }) => ({
    ...choice,
    rows: rows.map((row) =>
      Float64Array.from({ length: size + 1 }, (_, k) =>
        k === size ? 1 : ((row[k] ?? 0) - (mean[k] ?? 0)) / (deviation[k] ?? 1),
      ),
    ),
  }));
  const beta = new Float64Array(size + 1);
  for (let step = 0; step < steps; step += 1) {
    const gradient = beta.map((value) => penalty * value);
    const hessian = Array.from({ length: size + 1 }, (_, k) => {
      const row = new Float64Array(size + 1);
      row[k] = penalty;
      return row;
    });
    const add = (row: Float64Array, slope: number, curve: number): void => {
      for (let k = 0; k <= size; k += 1) {
        const value = row[k] ?? 0;
        if (value === 0) continue;
        gradient[k] = (gradient[k] ?? 0) + slope * value;
        const target = hessian[k];
        if (target && curve !== 0)
          for (let j = 0; j <= k; j += 1)
            target[j] = (target[j] ?? 0) + curve * value * (row[j] ?? 0);
      }
    };
    for (const { rows, right, weight } of scaled) {
      const sums = rows.map((row) =>
        row.reduce((sum, value, k) => sum + value * (beta[k] ?? 0), 0),
      );
      const highest = Math.max(0, ...sums);
      const shares = sums.map((sum) => Math.exp(sum - highest));
      const total = shares.reduce((sum, share) => sum + share, Math.exp(-highest));
      const [only] = rows;
      if (only && rows.length === 1) {
        const chance = (shares[0] ?? 0) / total;
        add(only, weight * (chance - (right === 0 ? 1 : 0)), weight * chance * (1 - chance));
        continue;
      }
      const expected = new Float64Array(size + 1);
      rows.forEach((row, at) => {
        const chance = (shares[at] ?? 0) / total;
        add(row, weight * (chance - (at === right ? 1 : 0)), weight * chance);
        row.forEach((value, k) => (expected[k] = (expected[k] ?? 0) + chance * value));
      });
      add(expected, 0, -weight);
    }
    const change = solve(hessian, gradient);
    change.forEach((value, k) => (beta[k] = (beta[k] ?? 0) - value));
    if (change.every((value) => Math.abs(value) < 1e-8)) break;
  }
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  let bias = beta[size] ?? 0;
  const weights = names.map((name, k): [string, number] => {
    const weight = (beta[k] ?? 0) / (deviation[k] ?? 1);
    bias -= weight * (mean[k] ?? 0);
    return [name, round(weight)];
  });
  return { bias: round(bias), weights: Object.fromEntries(weights) };
}
