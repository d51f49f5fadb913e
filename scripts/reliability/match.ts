/** Rows × columns. */
type Matrix = readonly (readonly bigint[])[];

const transposed = (weights: Matrix): Matrix =>
  (weights[0] ?? []).map((_, column) => weights.map((row) => row[column] ?? 0n));

interface Search {
  /** For each column the row that holds it; row 0 is none. Rows and columns count from 1; column 0 is where a search begins. */
  readonly holder: number[];
  readonly rowPotential: bigint[];
  readonly columnPotential: bigint[];
}

/** Gives a column to one more row, moving rows already placed along the cheapest path to a free column. */
function place(row: number, cost: (row: number, column: number) => bigint, search: Search): void {
  const { holder, rowPotential, columnPotential } = search;
  const size = holder.length;
  const slack: (bigint | undefined)[] = Array.from({ length: size }, () => undefined);
  const cameFrom: number[] = Array.from({ length: size }, () => 0);
  const reached = new Set<number>();
  holder[0] = row;
  let column = 0;
  while (holder[column] !== 0) {
    reached.add(column);
    const from = holder[column] ?? 0;
    let next = 0;
    let least: bigint | undefined;
    for (let to = 1; to < size; to += 1) {
      if (reached.has(to)) continue;
      const reduced = cost(from, to) - (rowPotential[from] ?? 0n) - (columnPotential[to] ?? 0n);
      let best = slack[to];
      if (best === undefined || reduced < best) {
        best = slack[to] = reduced;
        cameFrom[to] = column;
      }
      if (least === undefined || best < least) {
        least = best;
        next = to;
      }
    }
    const delta = least ?? 0n;
    for (let to = 0; to < size; to += 1) {
      if (reached.has(to)) {
        const held = holder[to] ?? 0;
        rowPotential[held] = (rowPotential[held] ?? 0n) + delta;
        columnPotential[to] = (columnPotential[to] ?? 0n) - delta;
      } else if (slack[to] !== undefined) slack[to] = (slack[to] ?? 0n) - delta;
    }
    column = next;
  }
  while (column !== 0) {
    const previous = cameFrom[column] ?? 0;
    holder[column] = holder[previous] ?? 0;
    column = previous;
  }
}

/**
 * Gives rows columns of their own so that the weights sum to the most there can be; weights are exact, of any size, not negative.
 * The Hungarian method in the form of shortest augmenting paths, O(rows² × columns).
 * Source: Harold Kuhn (1955), The Hungarian Method for the Assignment Problem, Naval Research Logistics Quarterly 2, 83–97; Roy Jonker and
 * Anton Volgenant (1987), A Shortest Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems, Computing 38, 325–340.
 * @returns row and column of each pair of positive weight, by row
 */
function assign(weights: Matrix): readonly (readonly [number, number])[] {
  const nColumns = weights[0]?.length ?? 0;
  if (weights.length > nColumns) {
    const flipped = assign(transposed(weights)).map(([row, column]) => [column, row] as const);
    return flipped.sort(([a], [b]) => a - b);
  }
  const search: Search = {
    holder: Array.from({ length: nColumns + 1 }, () => 0),
    rowPotential: Array.from({ length: weights.length + 1 }, () => 0n),
    columnPotential: Array.from({ length: nColumns + 1 }, () => 0n),
  };
  const weight = (row: number, column: number): bigint => weights[row - 1]?.[column - 1] ?? 0n;
  weights.forEach((_, row) => {
    place(row + 1, (from, to) => -weight(from, to), search);
  });
  return search.holder
    .flatMap((row, column) => (weight(row, column) > 0n ? [[row - 1, column - 1] as const] : []))
    .sort(([a], [b]) => a - b);
}

/** Units of two coders paired one to one, as places in their lists. */
export interface Matching {
  /** Place in the first and in the second list, by the first. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Places in the first list without a partner. */
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
}

function checked(weight: number, row: number, column: number): bigint {
  if (Number.isSafeInteger(weight) && weight >= 0) return BigInt(weight);
  throw new RangeError(
    `The weight of units ${row} and ${column} is ${weight}; a weight is a whole number, 0 or more.`,
  );
}

/** What the weights leave without a partner is in `onlyFirst` and `onlySecond`. */
const without = (size: number, taken: readonly number[]): number[] => {
  const set = new Set(taken);
  return Array.from({ length: size }, (_, place) => place).filter((place) => !set.has(place));
};

/**
 * Pairs units so that the weights of the pairs sum to the most there can be. Units of weight 0 are never paired.
 *
 * Where several pairings weigh the same, the one with more pairs is taken; then the one that gives the first unit of the first list the
 * earliest partner, then the second unit, and so on. So there is one answer, whatever the method of finding it. Weight and number of pairs
 * are the same when the lists change places; which units are paired may then differ among pairings of the same weight and number.
 *
 * The rules are put into one number for each pair, in which the weight comes first, then 1 for the pair, then a digit of its own for each
 * unit of the first list; the largest sum of these numbers obeys them all.
 * @param weight how well two units fit, a whole number; round a share to the precision wanted, for sums of fractions have no exact ties
 * @throws RangeError for a weight that is negative or no whole number
 */
export function matchUnits<A, B>(
  first: readonly A[],
  second: readonly B[],
  weight: (a: A, b: B) => number,
): Matching {
  const base = BigInt(second.length + 1);
  const digits = base ** BigInt(first.length);
  const perWeight = BigInt(first.length + 1);
  let digit = digits;
  const weights = first.map((a, row) => {
    digit /= base;
    return second.map((b, column) => {
      const own = checked(weight(a, b), row, column);
      if (own === 0n) return 0n;
      return (own * perWeight + 1n) * digits + BigInt(second.length - column) * digit;
    });
  });
  const pairs = assign(weights);
  return {
    pairs,
    onlyFirst: without(
      first.length,
      pairs.map(([row]) => row),
    ),
    onlySecond: without(
      second.length,
      pairs.map(([, column]) => column),
    ),
  };
}
