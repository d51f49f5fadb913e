import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  interval,
  masi,
  nominal,
  ordinal,
  type Difference,
} from '../../scripts/reliability/differences.js';
import type { Units } from '../../scripts/reliability/krippendorff.js';
import { randomBelow } from '../../scripts/reliability/random.js';
import { root } from '../project.js';
import { alpha, alphaInterval, intervalOf } from '../reliability/examples.js';
import { pythonFor } from './python-environment.js';
import { outputOf } from './run.js';

const below = randomBelow(2006);

/** Random values of a few coders: half of them what the unit is, the others anything, some missing. */
function randomUnits(): Units<number> {
  const [nUnits, nCoders, nCodes] = [1 + below(30), 2 + below(3), 1 + below(6)];
  return Array.from({ length: nUnits }, () => {
    const truth = below(nCodes);
    const value = (): number => (below(2) === 0 ? truth : below(nCodes));
    return Array.from({ length: nCoders }, () => (below(6) === 0 ? undefined : value()));
  });
}

const setOf = (codes: number): string[] => ['a', 'b', 'c'].filter((_, bit) => (codes >> bit) & 1);
const setsOf = (units: Units<number>): Units<string[]> =>
  units.map((unit) => unit.map((value) => (value === undefined ? undefined : setOf(value))));

const settings = { replicates: 99, level: 80, seed: 20010808 };

/** What both programs are given, and what the project's makes of it. */
const solved = <V>(scale: string, units: Units<V>, difference: Difference<V>) => ({
  scale,
  units: units as Units<unknown>,
  alpha: alpha(units, difference),
  interval: alphaInterval(units, difference, settings),
});

const casesOf = (units: Units<number>) => [
  solved('nominal', units, nominal),
  solved('ordinal', units, ordinal([0, 1, 2, 3, 4, 5])),
  solved('interval', units, interval),
  solved('masi', setsOf(units), masi),
];

interface Solution {
  readonly alpha: number | null;
  readonly resampled: readonly (number | null)[];
}

test('alpha and its bootstrap interval are those of the Python package krippendorff, resample by resample', async (context) => {
  const python = await pythonFor(context);
  const cases = Array.from({ length: 40 }, randomUnits).flatMap(casesOf);
  const output = await outputOf({
    command: python,
    args: [join(root, 'tests', 'python', 'reliability.py')],
    folder: root,
    input: JSON.stringify(
      cases.map(({ scale, units }) => ({
        scale,
        units: units.map((unit) => unit.map((value) => value ?? null)),
        ...settings,
      })),
    ),
  });
  const solutions = JSON.parse(output) as Solution[];
  expect(solutions.length).toBe(160);
  expect(solutions.filter((solution) => solution.alpha !== null).length).toBeGreaterThan(100);
  cases.forEach((found, at) => {
    const place = `case ${at}, ${found.scale}: ${JSON.stringify(found.units)}`;
    const expected = solutions[at] ?? { alpha: null, resampled: [] };
    const same = (a: number | undefined, b: number | null | undefined): void => {
      if (a === undefined || typeof b !== 'number') expect(a, place).toBe(b ?? undefined);
      else expect(a, place).toBeCloseTo(b, 9);
    };
    same(found.alpha.alpha, expected.alpha);
    const resampled = expected.resampled.values();
    const theirs = intervalOf(
      found.alpha.nUnits,
      () => resampled.next().value ?? undefined,
      settings,
    );
    expect(found.interval.nUndefined, place).toBe(theirs.nUndefined);
    same(found.interval.bounds?.lower, theirs.bounds?.lower);
    same(found.interval.bounds?.upper, theirs.bounds?.upper);
  });
});
