import type { Coding } from '../records/coding.js';
import type { PassName } from '../records/passes.js';
import type { Code } from '../model/codes.js';
import { pairUnits } from './pairs.js';
import { unitsOf, type Unit } from './units.js';
import { variablesOf, type Value } from './variables.js';

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

/** A value in which the two passes and the published record are not all the same. */
export interface PassDifference {
  readonly unit: AdjudicatedUnit;
  /** Identifies the unit. */
  readonly id: string;
  /** What a decision calls it; the name mentions of an actor in an article are decided together. */
  readonly record: string;
  /** Set where a record of that pass was not published. */
  readonly pass: PassName | undefined;
  readonly variable: string;
  readonly first: string | undefined;
  readonly second: string | undefined;
  readonly published: string | undefined;
}

const shown = (value: Value | undefined): string | undefined => {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'object') return value.length === 0 ? undefined : value.join(', ');
  // With the typographic minus: spreadsheets take a text that begins with a hyphen for a formula.
  return typeof value === 'number' && value < 0 ? `−${-value}` : String(value);
};

function differencesOfUnit(
  unit: AdjudicatedUnit,
  published: Unit,
  first: Unit | undefined,
  second: Unit | undefined,
): PassDifference[] {
  const place = { unit, id: published.id, record: published.record, pass: undefined };
  const found: PassDifference[] = [];
  if (!first || !second) {
    found.push({
      ...place,
      variable: 'unit',
      first: first?.id,
      second: second?.id,
      published: published.id,
    });
  }
  for (const { name } of variablesOf[unit]) {
    const [own, ...others] = [published, first, second].map((each) =>
      each === undefined ? undefined : { value: shown(each.values[name]) },
    );
    if (others.every((other) => other === undefined || other.value === own?.value)) continue;
    const [one, two] = others;
    found.push({
      ...place,
      variable: name,
      first: one?.value,
      second: two?.value,
      published: own?.value,
    });
  }
  return found;
}

function differencesOfKind(
  unit: AdjudicatedUnit,
  published: Coding,
  passes: { readonly first: Coding; readonly second: Coding },
): PassDifference[] {
  const own = unitsOf(unit, published);
  const pairings = {
    first: pairUnits(unit, own, unitsOf(unit, passes.first)),
    second: pairUnits(unit, own, unitsOf(unit, passes.second)),
  };
  const firstOf = new Map(pairings.first.pairs);
  const secondOf = new Map(pairings.second.pairs);
  const changed = own.flatMap((each) =>
    differencesOfUnit(unit, each, firstOf.get(each), secondOf.get(each)),
  );
  const dropped = (['first', 'second'] as const).flatMap((pass) =>
    pairings[pass].onlySecond.map(({ id, record }): PassDifference => ({
      unit,
      id,
      record,
      pass,
      variable: 'unit',
      first: pass === 'first' ? id : undefined,
      second: pass === 'second' ? id : undefined,
      published: undefined,
    })),
  );
  return [...changed, ...dropped];
}

/** Everything in which the passes and the published records differ, in the order of the records. */
export const passDifferences = (
  published: Coding,
  passes: { readonly first: Coding; readonly second: Coding },
): PassDifference[] =>
  adjudicatedUnits.flatMap((unit) => differencesOfKind(unit, published, passes));
