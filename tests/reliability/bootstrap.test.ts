import { describe, expect, it } from 'vitest';
import {
  bootstrap,
  standardBootstrap,
  type Statistic,
} from '../../scripts/reliability/bootstrap.js';
import { nominal, ordinal } from '../../scripts/reliability/differences.js';
import { alpha, alphaInterval, fourCoders, intervalOf } from './examples.js';

/** As many units as asked of which some vary: they hold b, where all others hold a. */
const rare = (nUnits: number, nVarying: number) =>
  Array.from({ length: nUnits }, (_, unit) => (unit < nVarying ? ['b', 'b'] : ['a', 'a']));

/** A statistic that counts up from 1. */
function counter(): () => number {
  let calls = 0;
  return () => (calls += 1);
}

describe('bootstrap', () => {
  it('draws as many units as there are, each as often as any other', () => {
    const drawn = [0, 0, 0, 0];
    const sizes = new Set<number>();
    intervalOf(4, (times) => {
      sizes.add(times.reduce((sum, taken) => sum + taken, 0));
      times.forEach((taken, unit) => (drawn[unit] = (drawn[unit] ?? 0) + taken));
      return 0;
    });
    expect([...sizes]).toEqual([4]);
    // 40,000 draws; the standard deviation of each count is 87.
    for (const count of drawn) expect(Math.abs(count - 10_000)).toBeLessThan(350);
  });

  it.each([
    [9_999, 95, 250, 9_750],
    [10_000, 95, 250, 9_751],
    [999, 90, 50, 950],
  ])(
    'of %i replicates at %i percent takes the values of rank %i and %i',
    (replicates, level, lower, upper) => {
      const { bounds } = intervalOf(5, counter(), { replicates, level, seed: 1 });
      expect(bounds).toEqual({ lower, upper });
    },
  );

  it('sorts by size and not as words', () => {
    const values = counter();
    const descending = () => -values();
    const { bounds } = intervalOf(5, descending, { replicates: 999, level: 90, seed: 1 });
    expect(bounds).toEqual({ lower: -950, upper: -50 });
  });

  it('has no bounds with too few replicates for the level, or fewer than two units', () => {
    const few = { replicates: 10, level: 95, seed: 1 };
    expect(intervalOf(5, counter(), few).bounds).toBeUndefined();
    expect(intervalOf(1, counter()).bounds).toBeUndefined();
    expect(intervalOf(0, () => undefined)).toEqual({
      bounds: undefined,
      replicates: 10_000,
      nUndefined: 10_000,
    });
  });

  it('takes several statistics of the same resamples as it would each alone', () => {
    const first: Statistic = (times) => times[0];
    const spread: Statistic = (times) => Math.max(...times) - Math.min(...times);
    const settings = { replicates: 200, level: 90, seed: 7 };
    expect(bootstrap(6, [first, spread], settings)).toEqual([
      intervalOf(6, first, settings),
      intervalOf(6, spread, settings),
    ]);
  });

  it('leaves undefined replicates out of the ranks and counts them', () => {
    const values = counter();
    // Every twentieth replicate, 5 %, is undefined: 950 values are left, and of them rank ⌊951 · 0.025⌋ = 23 from either end.
    const fifth = () => {
      const at = values();
      return at % 20 === 0 ? undefined : at;
    };
    const found = intervalOf(5, fifth, { replicates: 1_000, level: 95, seed: 1 });
    expect(found).toEqual({ bounds: { lower: 24, upper: 976 }, replicates: 1_000, nUndefined: 50 });
  });

  it('has no bounds once more replicates are undefined than the interval leaves outside', () => {
    const values = counter();
    const more = () => {
      const at = values();
      return at % 20 === 0 || at === 1 ? undefined : at;
    };
    const found = intervalOf(5, more, { replicates: 1_000, level: 95, seed: 1 });
    expect(found).toEqual({ bounds: undefined, replicates: 1_000, nUndefined: 51 });
  });
});

describe('interval of alpha', () => {
  it('is the same on every machine', () => {
    expect(alphaInterval(fourCoders, nominal)).toEqual({
      bounds: { lower: 0.4197901049475262, upper: 1 },
      replicates: 10_000,
      nUndefined: 0,
    });
    expect(alphaInterval(fourCoders, ordinal([1, 2, 3, 4, 5])).bounds).toEqual({
      lower: 0.45119151395554546,
      upper: 1,
    });
  });

  it('takes each resample for data of its own', () => {
    const settings = { ...standardBootstrap, replicates: 200 };
    const pairable = fourCoders.slice(0, 11);
    const scale = ordinal([1, 2, 3, 4, 5]);
    const slow = intervalOf(
      pairable.length,
      (times) =>
        alpha(
          pairable.flatMap((unit, at) => Array.from({ length: times[at] ?? 0 }, () => unit)),
          scale,
        ).alpha,
      settings,
    );
    const fast = alphaInterval(fourCoders, scale, settings);
    expect(fast.bounds?.lower).toBeCloseTo(slow.bounds?.lower ?? 0, 12);
    expect(fast.bounds?.upper).toBeCloseTo(slow.bounds?.upper ?? 0, 12);
  });

  it('has no width where all units agree', () => {
    expect(alphaInterval(rare(20, 10), nominal)).toEqual({
      bounds: { lower: 1, upper: 1 },
      replicates: 10_000,
      nUndefined: 0,
    });
  });

  it('leaves out the resamples without variation', () => {
    // A resample of 150 misses 4 units with a probability of (146/150)^150 = 1.7 %.
    const { bounds, nUndefined } = alphaInterval(rare(150, 4), nominal);
    expect(bounds).toEqual({ lower: 1, upper: 1 });
    expect(nUndefined).toBe(178);
  });

  it('is not settled where a single unit varies', () => {
    // A resample of 150 misses one unit with a probability of (149/150)^150 = 37 %.
    const { bounds, nUndefined } = alphaInterval(rare(150, 1), nominal);
    expect(bounds).toBeUndefined();
    expect(nUndefined).toBe(3654);
  });

  it('does not exist without variation, with one unit, or with none', () => {
    for (const units of [rare(20, 0), [['a', 'b']], [['a', undefined]], []])
      expect(alphaInterval(units, nominal).bounds).toBeUndefined();
    expect(alphaInterval(rare(20, 0), nominal).nUndefined).toBe(10_000);
  });
});
