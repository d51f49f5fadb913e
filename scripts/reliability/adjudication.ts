import type { Code } from '../model/codes.js';
import type { Decision } from '../model/records/registries.js';
import type { Passes, PassName } from '../records/passes.js';
import { pairUnits } from './pairs.js';
import { settle, type Settlement } from './settle.js';
import { sharedWith, type Unit, unitsOf } from './units.js';
import { shownValue, variablesOf } from './variables.js';
import { once } from '../text/lookup.js';

export type AdjudicatedUnit = Exclude<Code<'reliability_unit'>, 'event_mention'>;

/**
 * The units that are adjudicated. Mentions of events are not: how many passages of an event are quoted is the published
 * records' business, and what they say is decided with the event.
 */
export const adjudicatedUnits: readonly AdjudicatedUnit[] = [
  'quote',
  'stance',
  'event',
  'actor_mention',
];

/** A value in which the two passes and the record that was made of them are not all the same. */
export interface PassDifference {
  readonly unit: AdjudicatedUnit;
  /** Identifies the record; that of a pass is named after it, as in first:E041, for its ids are not those of the release. */
  readonly id: string;
  /** What a decision calls it; the name mentions of an actor in an article are decided together. */
  readonly record: string;
  /** Set where a record of that pass was not published. */
  readonly pass: PassName | undefined;
  readonly articleId: string;
  readonly words: string | undefined;
  readonly variable: string;
  readonly first: string | undefined;
  readonly second: string | undefined;
  readonly published: string | undefined;
  /** True where both passes say the same and it was not published. */
  readonly isOverruled: boolean;
}

const idIn = (pass: PassName, unit: Unit | undefined): string | undefined =>
  unit && `${pass}:${unit.id}`;

function differencesOfUnit(
  unit: AdjudicatedUnit,
  published: Unit,
  first: Unit | undefined,
  second: Unit | undefined,
): PassDifference[] {
  const { id, record, articleId, words } = published;
  const place = { unit, id, record, pass: undefined, articleId, words };
  const found: PassDifference[] = [];
  if (!first || !second) {
    found.push({
      ...place,
      variable: 'unit',
      first: idIn('first', first),
      second: idIn('second', second),
      published: id,
      isOverruled: !first && !second,
    });
  }
  const coded = [first, second].filter((each) => each !== undefined);
  for (const { name } of variablesOf[unit]) {
    const own = shownValue(published.values[name]);
    if (coded.every((each) => shownValue(each.values[name]) === own)) continue;
    const [one, other] = [first, second].map((each) => shownValue(each?.values[name]));
    found.push({
      ...place,
      variable: name,
      first: one,
      second: other,
      published: own,
      isOverruled: coded.length === 2 && one === other,
    });
  }
  return found;
}

function differencesOfKind(
  unit: AdjudicatedUnit,
  { first, second, adjudicated }: Codings,
): PassDifference[] {
  const own = unitsOf(unit, adjudicated);
  const units = { first: unitsOf(unit, first), second: unitsOf(unit, second) };
  const pairings = {
    first: pairUnits(unit, own, units.first),
    second: pairUnits(unit, own, units.second),
  };
  const firstOf = new Map(pairings.first.pairs);
  const secondOf = new Map(pairings.second.pairs);
  const changed = own.flatMap((each) =>
    differencesOfUnit(unit, each, firstOf.get(each), secondOf.get(each)),
  );
  const [left, right] = [pairings.first.onlySecond, pairings.second.onlySecond];
  const bothLeft = pairUnits(unit, units.first, units.second).pairs.filter(
    ([a, b]) => left.includes(a) && right.includes(b),
  );
  const dropped = (pass: PassName, each: Unit): PassDifference => {
    const pair = bothLeft.find((units) => units.includes(each));
    return {
      unit,
      id: `${pass}:${each.id}`,
      record: each.record,
      pass,
      articleId: each.articleId,
      words: each.words,
      variable: 'unit',
      first: idIn('first', pass === 'first' ? each : pair?.[0]),
      second: idIn('second', pass === 'second' ? each : pair?.[1]),
      published: undefined,
      isOverruled: pair !== undefined,
    };
  };
  return [
    ...changed,
    ...left.map((each) => dropped('first', each)),
    ...right.map((each) => dropped('second', each)),
  ];
}

export type Codings = Pick<Passes, 'first' | 'second' | 'adjudicated'>;

/** Every difference between the passes and the records that were made of them, of the articles that all three have. */
export const passDifferences = once(
  ({ first, second, adjudicated }: Codings): readonly PassDifference[] => {
    const published = sharedWith(first, sharedWith(second, adjudicated));
    return adjudicatedUnits.flatMap((unit) =>
      differencesOfKind(unit, { first, second, adjudicated: published }),
    );
  },
);

const decides = (decision: Decision, { unit, record, pass, variable }: PassDifference): boolean =>
  decision.unit === unit &&
  decision.record === record &&
  decision.pass === pass &&
  (pass !== undefined || (decision.variables ?? []).includes(variable));

export type Adjudication = Settlement<PassDifference, Decision>;

/** The differences between the passes and the records made of them, each with the decision that settles it. Worked out once. */
export const adjudicationOf = once((passes: Passes): Adjudication =>
  settle(passDifferences(passes), passes.adjudication.value.decisions, decides),
);
