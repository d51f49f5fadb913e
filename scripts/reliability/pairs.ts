import type { Code } from '../model/codes.js';
import { groupBy } from '../text/lookup.js';
import { matchUnits } from './match.js';
import { lengthOf, sharedLength, type Span } from './spans.js';
import type { Unit } from './units.js';

type UnitKind = Code<'reliability_unit'>;

/** Code points that both have; the spans of one unit do not overlap each other. */
function commonLength(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a) for (const other of b) sum += sharedLength(one, other);
  return sum;
}

/** Dice's coefficient of the passages, from 0 to 1. */
export function overlapOf({ spans: a }: Unit, { spans: b }: Unit): number {
  const common = commonLength(a, b);
  return common === 0 ? 0 : (2 * common) / (lengthOf(a) + lengthOf(b));
}

const same = (a: Unit, b: Unit, variable: string): boolean =>
  a.values[variable] === b.values[variable];

/** Adds to the overlap where one passage holds several units, such as an offer and what is offered. */
const affinities: Readonly<Record<UnitKind, (a: Unit, b: Unit) => number | undefined>> = {
  quote: (a, b) => (same(a, b, 'speaker') ? 0.1 : 0),
  stance: (a, b) => (same(a, b, 'issue') ? (same(a, b, 'holder') ? 0.1 : 0) : undefined),
  event: (a, b) => (same(a, b, 'type') ? 0.2 : same(a, b, 'family') ? 0.1 : 0),
  event_mention: (a, b) => (same(a, b, 'event') ? 0.5 : 0),
  actor_mention: (a, b) => (same(a, b, 'actor') ? 0.1 : 0),
};

export interface Pairing {
  readonly pairs: readonly (readonly [Unit, Unit])[];
  readonly onlyFirst: readonly Unit[];
  readonly onlySecond: readonly Unit[];
}

/** Overlap and affinity in thousandths; 0 for units that are never paired. */
function weightOf(kind: UnitKind, a: Unit, b: Unit): number {
  const overlap = overlapOf(a, b);
  const affinity = overlap > 0 ? affinities[kind](a, b) : undefined;
  return affinity === undefined ? 0 : Math.round(1000 * (overlap + affinity));
}

interface Cluster {
  readonly first: Unit[];
  readonly second: Unit[];
}

/** Stretches of an article by which units are found: two with a common character are in one of them together. */
const stretch = 64;

const stretchesOf = ({ spans }: Unit): string[] =>
  spans.flatMap(({ articleId, start, end }) => {
    const [from, to] = [Math.floor(start / stretch), Math.floor((end - 1) / stretch)];
    return Array.from({ length: to - from + 1 }, (_, at) => `${articleId} ${from + at}`);
  });

/** Finds the units of a list that may have a character in common with one, in the order of the list. */
function neighboursIn(units: readonly Unit[]) {
  const byStretch = groupBy(
    units.flatMap((unit, rank) => stretchesOf(unit).map((key) => ({ key, rank }))),
    ({ key }) => key,
  );
  return (one: Unit): Unit[] => {
    const near = stretchesOf(one).flatMap((key) => byStretch.get(key) ?? []);
    const ranks = new Set(near.map(({ rank }) => rank));
    return [...ranks].sort((a, b) => a - b).flatMap((rank) => units[rank] ?? []);
  };
}

/** The weights of units of one list with units of another that are not 0, both in the order of their lists. */
type Weights = ReadonlyMap<Unit, ReadonlyMap<Unit, number>>;

function weightsOf(kind: UnitKind, first: readonly Unit[], second: readonly Unit[]): Weights {
  const nearInSecond = neighboursIn(second);
  return new Map(
    first.map((one) => {
      const weighed = nearInSecond(one).map(
        (other) => [other, weightOf(kind, one, other)] as const,
      );
      return [one, new Map(weighed.filter(([, weight]) => weight > 0))];
    }),
  );
}

/** Units that hang together by common characters; those of different clusters can never be paired. */
function clustersOf(weights: Weights): Cluster[] {
  const weighed = [...weights].flatMap(([a, others]) => [...others.keys()].map((b) => ({ a, b })));
  const ofSecond = groupBy(weighed, ({ b }) => b);
  const waiting = { first: new Set(weights.keys()), second: new Set(ofSecond.keys()) };
  return [...weights.keys()].flatMap((seed): Cluster[] => {
    if (!waiting.first.delete(seed)) return [];
    const cluster: Cluster = { first: [seed], second: [] };
    // Both lists grow while they are walked.
    for (let [a, b] = [0, 0]; a < cluster.first.length || b < cluster.second.length;) {
      const [one, other] = [cluster.first[a], cluster.second[b]];
      if (one) {
        for (const each of weights.get(one)?.keys() ?? [])
          if (waiting.second.delete(each)) cluster.second.push(each);
        a += 1;
      } else if (other) {
        for (const { a: each } of ofSecond.get(other) ?? [])
          if (waiting.first.delete(each)) cluster.first.push(each);
        b += 1;
      }
    }
    return [cluster];
  });
}

/**
 * Pairs the units of two codings one to one so that the passages of the pairs overlap most. Units without a common
 * character are never paired, nor are stances on different issues.
 */
export function pairUnits(
  kind: UnitKind,
  first: readonly Unit[],
  second: readonly Unit[],
): Pairing {
  const weights = weightsOf(kind, first, second);
  const weight = (a: Unit, b: Unit): number => weights.get(a)?.get(b) ?? 0;
  const pairs = clustersOf(weights).flatMap((cluster) =>
    matchUnits(cluster.first, cluster.second, weight).pairs.flatMap(
      ([row, column]): (readonly [Unit, Unit])[] => {
        const [a, b] = [cluster.first[row], cluster.second[column]];
        return a && b ? [[a, b]] : [];
      },
    ),
  );
  const [pairedFirst, pairedSecond] = [
    new Set(pairs.map(([unit]) => unit)),
    new Set(pairs.map(([, unit]) => unit)),
  ];
  return {
    pairs,
    onlyFirst: first.filter((unit) => !pairedFirst.has(unit)),
    onlySecond: second.filter((unit) => !pairedSecond.has(unit)),
  };
}
