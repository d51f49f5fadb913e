import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchUnits } from '../../scripts/reliability/match.js';

type Weights = readonly (readonly number[])[];
type Pairs = readonly (readonly [number, number])[];

/** The matching of row and column numbers under a table of weights. */
function match(weights: Weights, nColumns = weights[0]?.length ?? 0) {
  const rows = weights.map((_, row) => row);
  const columns = Array.from({ length: nColumns }, (_, column) => column);
  return matchUnits(rows, columns, (row, column) => weights[row]?.[column] ?? 0);
}

const weigh = (pairs: Pairs, weights: Weights): number =>
  pairs.reduce((sum, [row, column]) => sum + (weights[row]?.[column] ?? 0), 0);

/** Every way to pair rows with columns of positive weight, the earliest partner of the earliest row first, no partner last. */
function* pairings(weights: Weights, row = 0, taken: readonly number[] = []): Generator<Pairs> {
  const own = weights[row];
  if (own === undefined) {
    yield [];
    return;
  }
  for (const [column, weight] of own.entries()) {
    if (weight === 0 || taken.includes(column)) continue;
    for (const rest of pairings(weights, row + 1, [...taken, column]))
      yield [[row, column], ...rest];
  }
  yield* pairings(weights, row + 1, taken);
}

/** The pairing that the rules of `matchUnits` single out, found by trying all. */
function best(weights: Weights): Pairs {
  let found: Pairs = [];
  for (const pairs of pairings(weights)) {
    const more = weigh(pairs, weights) - weigh(found, weights);
    if (more > 0 || (more === 0 && pairs.length > found.length)) found = pairs;
  }
  return found;
}

describe('matchUnits', () => {
  it('gives up the heaviest pair where two others weigh more together', () => {
    expect(
      match([
        [9, 8],
        [8, 0],
      ]),
    ).toEqual({
      pairs: [
        [0, 1],
        [1, 0],
      ],
      onlyFirst: [],
      onlySecond: [],
    });
  });

  it('never pairs units of weight 0', () => {
    const lone = match([
      [0, 0, 0],
      [0, 0, 5],
    ]);
    expect(lone).toEqual({ pairs: [[1, 2]], onlyFirst: [0], onlySecond: [0, 1] });
  });

  it('takes two pairs rather than one of the same weight', () => {
    const { pairs } = match([
      [10, 5],
      [5, 0],
    ]);
    expect(pairs).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('gives earlier units the earlier partners where all weigh the same', () => {
    const { pairs, onlySecond } = match([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(pairs).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(onlySecond).toEqual([2]);
  });

  it('leaves everything unpaired when a list is empty', () => {
    expect(match([], 2)).toEqual({ pairs: [], onlyFirst: [], onlySecond: [0, 1] });
    expect(match([[], []])).toEqual({ pairs: [], onlyFirst: [0, 1], onlySecond: [] });
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses the weight %d', (weight) => {
    expect(() => match([[1, weight]])).toThrow(
      `The weight of units 0 and 1 is ${weight}; a weight is a whole number, 0 or more.`,
    );
  });

  const tables = fc
    .tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 9 }),
    )
    .chain(([rows, columns, max]) =>
      fc.array(fc.array(fc.integer({ min: 0, max }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  it('finds the pairing that trying all finds', () => {
    fc.assert(
      fc.property(tables, (weights) => {
        expect(match(weights).pairs).toEqual(best(weights));
      }),
      { numRuns: 500 },
    );
  });

  it('weighs and counts the same when the coders change places', () => {
    fc.assert(
      fc.property(tables, (weights) => {
        const flipped = (weights[0] ?? []).map((_, column) =>
          weights.map((row) => row[column] ?? 0),
        );
        const [there, back] = [match(weights), match(flipped, weights.length)];
        expect(weigh(back.pairs, flipped)).toBe(weigh(there.pairs, weights));
        expect(back.pairs.length).toBe(there.pairs.length);
      }),
    );
  });

  it('finds the diagonal of 150 × 150 units hidden by an order that is not theirs', () => {
    // 7 and 150 have no common divisor, so that the partners are a permutation.
    const weights = Array.from({ length: 150 }, (_, row) =>
      Array.from({ length: 150 }, (_unused, column) =>
        column === (row * 7) % 150 ? 150 : row % 75,
      ),
    );
    expect(match(weights).pairs).toEqual(weights.map((_, row) => [row, (row * 7) % 150]));
  });
});
