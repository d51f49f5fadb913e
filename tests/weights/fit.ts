import type { Linear } from '../../scripts/corpus/lines/linear.js';
import { solve } from './solve.js';

/** One or more rows of which the model must choose: a line that is text or not, or the candidates for a headline. */
export interface Choice {
  readonly rows: readonly Float64Array[];
  /** Which row is right; -1 for none. */
  readonly right: number;
  readonly weight: number;
}

/** Newton's method squares what is left at every step, so that this last change leaves nothing that rounding would show. */
const enough = 1e-6;
const steps = 15;

/** Mean and standard deviation of every feature, so that a penalty weighs equally on all. */
function scales(choices: readonly Choice[], size: number) {
  const [sum, squares] = [new Float64Array(size), new Float64Array(size)];
  let total = 0;
  for (const { rows, weight } of choices) {
    total += weight * rows.length;
    for (const row of rows)
      row.forEach((value, k) => {
        sum[k] = (sum[k] ?? 0) + weight * value;
        squares[k] = (squares[k] ?? 0) + weight * value * value;
      });
  }
  const mean = sum.map((value) => value / total);
  const variance = mean.map((value, k) => (squares[k] ?? 0) / total - value * value);
  return { mean, deviation: variance.map((value) => (value > 1e-9 ? Math.sqrt(value) : 1)) };
}

/** What of a row is not 0, and where it stands. */
interface Sparse {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

function sparse(row: Float64Array): Sparse {
  const [places, values]: [number[], number[]] = [[], []];
  row.forEach((value, k) => {
    if (value === 0) return;
    places.push(k);
    values.push(value);
  });
  return { places, values };
}

function product({ places, values }: Sparse, beta: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < places.length; at += 1)
    sum += (values[at] ?? 0) * (beta[places[at] ?? 0] ?? 0);
  return sum;
}

/** The slope of the loss at one point, and the lower triangle of its curvature. */
class Loss {
  readonly slope: Float64Array;
  readonly curve: readonly Float64Array[];

  constructor(beta: Float64Array, penalty: number) {
    // The constant, which is last, has none.
    const on = (k: number): number => (k === beta.length - 1 ? 0 : penalty);
    this.slope = beta.map((value, k) => on(k) * value);
    this.curve = Array.from(beta, (_, k) => new Float64Array(k + 1).fill(on(k), k));
  }

  add({ places, values }: Sparse, slope: number, curve: number): void {
    for (let at = 0; at < places.length; at += 1) {
      const [place, value] = [places[at] ?? 0, values[at] ?? 0];
      this.slope[place] = (this.slope[place] ?? 0) + slope * value;
      const target = this.curve[place];
      if (!target) continue;
      for (let other = 0; other <= at; other += 1) {
        const column = places[other] ?? 0;
        target[column] = (target[column] ?? 0) + curve * value * (values[other] ?? 0);
      }
    }
  }
}

/**
 * Fits a linear model by Newton's method with an L2 penalty: each choice is among its rows and none of them, with
 * probabilities in proportion to exp(sum). With one row a choice this is logistic regression.
 */
export function fit(names: readonly string[], choices: readonly Choice[], penalty: number): Linear {
  const size = names.length;
  const { mean, deviation } = scales(choices, size);
  const scale = (row: Float64Array): Sparse => {
    const { places, values } = sparse(row.map((value, k) => value / (deviation[k] ?? 1)));
    return { places: [...places, size], values: [...values, 1] };
  };
  const middle = scale(mean);
  const scaled = choices.map((choice) => ({ ...choice, rows: choice.rows.map(scale) }));
  const beta = new Float64Array(size + 1);
  for (let step = 0; step < steps; step += 1) {
    const loss = new Loss(beta, penalty);
    // In its place the sum of a row in the middle of all.
    loss.add(middle, penalty * product(middle, beta), penalty);
    for (const { rows, right, weight } of scaled) {
      const sums = rows.map((row) => product(row, beta));
      const highest = Math.max(0, ...sums);
      const shares = sums.map((sum) => Math.exp(sum - highest));
      const total = shares.reduce((sum, share) => sum + share, Math.exp(-highest));
      const expected = new Float64Array(size + 1);
      rows.forEach((row, option) => {
        const chance = (shares[option] ?? 0) / total;
        const slope = weight * (chance - (option === right ? 1 : 0));
        loss.add(row, slope, weight * chance * (rows.length === 1 ? 1 - chance : 1));
        row.places.forEach((k, at) => {
          expected[k] = (expected[k] ?? 0) + chance * (row.values[at] ?? 0);
        });
      });
      if (rows.length > 1) loss.add(sparse(expected), 0, -weight);
    }
    const change = solve(loss.curve, loss.slope);
    change.forEach((value, k) => (beta[k] = (beta[k] ?? 0) - value));
    if (change.every((value) => Math.abs(value) < enough)) break;
  }
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  const weights = names.map((name, k): [string, number] => [
    name,
    round((beta[k] ?? 0) / (deviation[k] ?? 1)),
  ]);
  return { bias: round(beta[size] ?? 0), weights: Object.fromEntries(weights) };
}
