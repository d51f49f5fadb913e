import { describe, expect, it } from 'vitest';
import { randomBelow, xoshiro128 } from '../../scripts/reliability/random.js';

describe('xoshiro128', () => {
  it('gives the numbers of the reference implementation from the state 1, 2, 3, 4', () => {
    const words = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, words)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });
});

describe('randomBelow', () => {
  it('repeats itself for a seed and differs for another', () => {
    const draw = (seed: number) => {
      const below = randomBelow(seed);
      return Array.from({ length: 8 }, () => below(1000));
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(new Set(draw(0)).size).toBeGreaterThan(4);
  });

  it('draws every number equally often, also where 2³² is no multiple of the limit', () => {
    const below = randomBelow(3);
    // Without drawing again the lowest third of these limits would come up half of the time.
    const limit = 3 * 2 ** 30;
    const thirds = [0, 0, 0];
    for (let draw = 0; draw < 30_000; draw += 1) {
      const third = Math.floor(below(limit) / 2 ** 30);
      thirds[third] = (thirds[third] ?? 0) + 1;
    }
    // The standard deviation of each count is 82.
    for (const count of thirds) expect(Math.abs(count - 10_000)).toBeLessThan(330);
  });
});
