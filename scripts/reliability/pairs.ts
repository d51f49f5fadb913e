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
  const rank = new Map(units.map((unit, at) => [unit, at]));
  const byStretch = groupBy(
    units.flatMap((unit) => stretchesOf(unit).map((key) => ({ key, unit }))),
    ({ key }) => key,
  );
  return (one: Unit): Unit[] =>
    [...new Set(stretchesOf(one).flatMap((key) => byStretch.get(key) ?? []))]
      .map(({ unit }) => unit)
      .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/** Units that hang together by common characters; those of different clusters can never be paired. */
function clustersOf(kind: UnitKind, first: readonly Unit[], second: readonly Unit[]): Cluster[] {
  const waiting = { first: new Set(first), second: new Set(second) };
  const [nearInFirst, nearInSecond] = [neighboursIn(first), neighboursIn(second)];
  return first.flatMap((seed): Cluster[] => {
    if (!waiting.first.delete(seed)) return [];
    const cluster: Cluster = { first: [seed], second: [] };
    // Both lists grow while they are walked.
    for (let [a, b] = [0, 0]; a < cluster.first.length || b < cluster.second.length;) {
      const [one, other] = [cluster.first[a], cluster.second[b]];
      if (one) {
        for (const each of nearInSecond(one))
          if (weightOf(kind, one, each) > 0 && waiting.second.delete(each))
            cluster.second.push(each);
        a += 1;
      } else if (other) {
        for (const each of nearInFirst(other))
          if (weightOf(kind, each, other) > 0 && waiting.first.delete(each))
            cluster.first.push(each);
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
  const pairs = clustersOf(kind, first, second).flatMap((cluster) =>
    matchUnits(cluster.first, cluster.second, (a, b) => weightOf(kind, a, b)).pairs.flatMap(
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
