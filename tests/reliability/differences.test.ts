import { describe, expect, it } from 'vitest';
import { codePointsOf } from '../../scripts/text/code-points.js';
import {
  interval,
  masi,
  masiDistance,
  nominal,
  ordinal,
} from '../../scripts/reliability/differences.js';

describe('MASI distance', () => {
  it.each([
    ['identical sets', 'ab', 'ba', 0],
    ['a subset, half of the other: 1 − 1/2 · 2/3', 'ab', 'abcd', 2 / 3],
    ['a subset, two of three: 1 − 2/3 · 2/3', 'abc', 'ab', 5 / 9],
    ['an intersection, one of three: 1 − 1/3 · 1/3', 'ab', 'bc', 8 / 9],
    ['an intersection, two of five: 1 − 2/5 · 1/3', 'abcd', 'cde', 13 / 15],
    ['disjoint sets', 'ab', 'cd', 1],
    ['two empty sets', '', '', 0],
    ['an empty set and another', '', 'a', 1],
    ['a code named twice', 'aab', 'ab', 0],
  ])('of %s', (_, a, b, distance) => {
    expect(masiDistance(codePointsOf(a), codePointsOf(b))).toBeCloseTo(distance, 12);
    expect(masiDistance(codePointsOf(b), codePointsOf(a))).toBeCloseTo(distance, 12);
  });

  it('takes sets that list the same codes for the same value', () => {
    expect(masi.keyOf(['b', 'a', 'b'])).toBe(masi.keyOf(['a', 'b']));
    expect(masi.keyOf(['a,b'])).not.toBe(masi.keyOf(['a', 'b']));
  });
});

describe('differences between values', () => {
  it('nominal: a word, a number and a truth value of the same spelling are different', () => {
    const keys = ['1', 1, 'true', true].map(nominal.keyOf);
    expect(new Set(keys).size).toBe(4);
  });

  it('interval: the square of the distance', () => {
    expect([...interval.between([1, 4])(new Float64Array(2))]).toEqual([0, 9, 9, 0]);
  });

  it('ordinal: the values between, and half of those at either end, squared', () => {
    // Used 2, 3 and 4 times in the order low, middle, high; the values arrive in another order.
    const squared = ordinal(['low', 'middle', 'high']).between(['high', 'low', 'middle']);
    const table = [...squared(Float64Array.of(4, 2, 3))];
    expect(table).toEqual([0, 36, 12.25, 36, 0, 6.25, 12.25, 6.25, 0]);
  });

  it('refuses values off the scale', () => {
    expect(() => ordinal(['low', 'high']).keyOf('hgih')).toThrow(
      new RangeError('"hgih" is none of the codes low, high.'),
    );
    expect(() => interval.keyOf(Number.NaN)).toThrow(
      new RangeError('NaN is not a value of an interval scale.'),
    );
  });
});
