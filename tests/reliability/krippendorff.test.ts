import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  interval,
  masi,
  nominal,
  ordinal,
  type Difference,
} from '../../scripts/reliability/differences.js';
import type { Units } from '../../scripts/reliability/krippendorff.js';
import { alpha, binary, fourCoders, nominalTwo } from './examples.js';

describe('alpha of the examples Krippendorff (2011) works out', () => {
  it.each([
    ['binary, two observers', alpha(binary, nominal), 0.095, 10],
    ['nominal, two observers', alpha(nominalTwo, nominal), 0.692, 12],
    ['nominal, four observers, missing data', alpha(fourCoders, nominal), 0.743, 11],
    ['ordinal', alpha(fourCoders, ordinal([1, 2, 3, 4, 5])), 0.815, 11],
    ['interval', alpha(fourCoders, interval), 0.849, 11],
  ])('%s', (_, found, published, nUnits) => {
    expect(found.alpha?.toFixed(3)).toBe(published.toFixed(3));
    expect(found.nUnits).toBe(nUnits);
  });

  it('reports both disagreements and the share that agrees', () => {
    const { observed, expected, percentAgreement } = alpha(nominalTwo, nominal);
    expect([observed, percentAgreement]).toEqual([0.25, 0.75]);
    // 448 of the 24 · 23 ordered pairs of values differ: n_c is 4, 6, 6, 6, 2.
    expect(expected).toBeCloseTo(448 / 552, 12);
  });

  it('weighs a pair of values by the number of values in its unit', () => {
    // Of 40 values 9, 13, 10, 5 and 3 are alike. Unit 2 (2 2 3 2) and 8 (1 1 2 1) have 3 of 6 pairs that differ, unit 6 (1 2 3 4) has all 6.
    const { observed, expected, percentAgreement } = alpha(fourCoders, nominal);
    expect(observed).toBeCloseTo((2 + 2 + 4) / 40, 12);
    expect(expected).toBeCloseTo(1 - (72 + 156 + 90 + 20 + 6) / (40 * 39), 12);
    expect(percentAgreement).toBeCloseTo(0.8, 12);
  });
});

describe('alpha where it is easily got wrong', () => {
  it('is 1 for perfect agreement', () => {
    expect(
      alpha(
        [
          ['a', 'a'],
          ['b', 'b'],
        ],
        nominal,
      ),
    ).toEqual({ alpha: 1, nUnits: 2, observed: 0, expected: 2 / 3, percentAgreement: 1 });
  });

  it('is undefined, not 1 and not 0, when all values are identical', () => {
    const found = alpha(
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
      nominal,
    );
    expect(found).toEqual({
      alpha: undefined,
      nUnits: 2,
      observed: 0,
      expected: 0,
      percentAgreement: 1,
    });
  });

  it('is negative for systematic disagreement', () => {
    const found = alpha(
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      nominal,
    );
    expect(found).toMatchObject({ observed: 1, percentAgreement: 0 });
    expect(found.alpha).toBeCloseTo(-0.5, 12);
  });

  it('takes no notice of a unit with fewer than two values', () => {
    const units = [
      ['a', 'a', undefined],
      ['b', undefined, 'a'],
      ['b', 'b', 'b'],
    ];
    const lonely = [[undefined, 'c', undefined], [undefined, undefined, undefined], []];
    expect(alpha([...lonely, ...units], nominal)).toEqual(alpha(units, nominal));
  });

  it('has no value without a pairable unit', () => {
    const nothing = {
      alpha: undefined,
      observed: undefined,
      expected: undefined,
      percentAgreement: undefined,
    };
    expect(alpha([], nominal)).toEqual({ ...nothing, nUnits: 0 });
    expect(alpha([['a', undefined]], nominal)).toEqual({ ...nothing, nUnits: 0 });
  });

  it('of a single unit is 0 where the coders differ, undefined where they do not', () => {
    expect(alpha([['a', 'b']], nominal).alpha).toBe(0);
    expect(alpha([['a', 'a']], nominal).alpha).toBeUndefined();
  });

  it('takes empty sets for values like any other', () => {
    const units = [
      [[], []],
      [['x'], ['x']],
      [['x', 'y'], ['x']],
    ];
    // Unit 3 differs by 2/3: D_o = 2 · 2/3 / 6. Of 30 ordered pairs 16 hold an empty set, 6 are {x} and {x, y}.
    const { observed, expected } = alpha(units, masi);
    expect(observed).toBeCloseTo(2 / 9, 12);
    expect(expected).toBeCloseTo((16 + (6 * 2) / 3) / 30, 12);
  });

  it('differs where nominal alpha does not when codes are ordered', () => {
    const near = [
      [0, 1],
      [1, 1],
      [2, 2],
    ];
    const far = [
      [0, 2],
      [1, 1],
      [2, 2],
    ];
    const scale = ordinal([0, 1, 2]);
    expect(alpha(near, scale).alpha).toBeGreaterThan(alpha(far, scale).alpha ?? 1);
  });
});

const value = fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined });
const matrices = fc
  .integer({ min: 2, max: 4 })
  .chain((coders) =>
    fc.array(fc.array(value, { minLength: coders, maxLength: coders }), { maxLength: 12 }),
  );
const setOf = (codes: number): string[] => ['a', 'b', 'c'].filter((_, bit) => (codes >> bit) & 1);
const recode = <A, B>(units: Units<A>, code: (value: A) => B): Units<B> =>
  units.map((unit) => unit.map((given) => (given === undefined ? undefined : code(given))));

/** Every difference function, made to fit numbers. */
const scales: readonly (readonly [string, (units: Units<number>) => number | undefined])[] = [
  ['nominal', (units) => alpha(units, nominal).alpha],
  ['ordinal', (units) => alpha(units, ordinal([0, 1, 2, 3, 4])).alpha],
  ['interval', (units) => alpha(units, interval).alpha],
  ['MASI', (units) => alpha(recode(units, setOf), masi).alpha],
];

function expectSame(found: number | undefined, expected: number | undefined): void {
  if (expected === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(expected, 10);
}

describe.each(scales)('%s alpha of any data', (_, alphaOf) => {
  it('is at most 1, and 1 only where no unit holds two different values', () => {
    fc.assert(
      fc.property(matrices, (units) => {
        const found = alphaOf(units);
        if (found === undefined) return;
        expect(found).toBeLessThanOrEqual(1);
        const differs = units.some(
          (unit) => new Set(unit.filter((given) => given !== undefined)).size > 1,
        );
        expect(found === 1).toBe(!differs);
      }),
    );
  });

  it('does not depend on the order of coders or of units', () => {
    fc.assert(
      fc.property(matrices, (units) => {
        const found = alphaOf(units);
        expectSame(alphaOf(units.map((unit) => [...unit].reverse())), found);
        expectSame(alphaOf([...units].reverse()), found);
      }),
    );
  });
});

describe('alpha under other names for the same values', () => {
  const permutations = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 });

  it('nominal: any names', () => {
    fc.assert(
      fc.property(matrices, permutations, (units, names) => {
        const renamed = recode(units, (code) => `name ${names[code] ?? ''}`);
        expectSame(alpha(renamed, nominal).alpha, alpha(units, nominal).alpha);
      }),
    );
  });

  it('ordinal: any names in the same or the opposite order', () => {
    fc.assert(
      fc.property(matrices, permutations, (units, names) => {
        const renamed = recode(units, (code) => names[code] ?? 0);
        const found = alpha(units, ordinal([0, 1, 2, 3, 4])).alpha;
        expectSame(alpha(renamed, ordinal(names)).alpha, found);
        expectSame(alpha(renamed, ordinal([...names].reverse())).alpha, found);
      }),
    );
  });

  it('interval: another origin and unit', () => {
    fc.assert(
      fc.property(matrices, (units) => {
        const rescaled = recode(units, (degrees) => 7 - 3 * degrees);
        expectSame(alpha(rescaled, interval).alpha, alpha(units, interval).alpha);
      }),
    );
  });

  it('two values: every scale agrees with nominal', () => {
    const scalesOfTwo: readonly Difference<number>[] = [ordinal([0, 1]), interval];
    fc.assert(
      fc.property(matrices, (units) => {
        const dichotomous = recode(units, (code) => code % 2);
        const found = alpha(dichotomous, nominal).alpha;
        for (const scale of scalesOfTwo) expectSame(alpha(dichotomous, scale).alpha, found);
      }),
    );
  });
});
