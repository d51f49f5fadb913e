import type { Code } from '../model/codes.js';
import type { Decision } from '../model/records/registries.js';
import type { Coding } from '../records/coding.js';
import type { Dataset } from '../records/dataset.js';
import type { Passes, PassName } from '../records/passes.js';
import { pairUnits } from './pairs.js';
import { sharedWith, type Unit, unitsOf, type Value, variablesOf } from './units.js';

type AdjudicatedUnit = Exclude<Code<'reliability_unit'>, 'event_mention'>;

/**
 * The units that are adjudicated. Mentions of events are not: how many passages of an event are quoted is the published
 * records' business, and what they say is decided with the event.
 */
const adjudicatedUnits: readonly AdjudicatedUnit[] = ['quote', 'stance', 'event', 'actor_mention'];

/** A value in which the two passes and the record that was made of them are not all the same. */
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

export interface Decided {
  readonly difference: PassDifference;
  /** Undefined while nobody has given a reason. */
  readonly decision: Decision | undefined;
}

export interface Adjudication {
  readonly decided: readonly Decided[];
  /** Places in the file of decisions that no difference needs. */
  readonly unneeded: readonly number[];
}

const decides = (decision: Decision, { unit, record, pass, variable }: PassDifference): boolean =>
  decision.unit === unit &&
  decision.record === record &&
  decision.pass === pass &&
  (pass !== undefined || (decision.variables ?? []).includes(variable));

const known = new WeakMap<Dataset, Adjudication>();

/**
 * Every difference between the passes and the published records of the articles coded twice, with the decision that settles it. Worked
 * out once for a dataset.
 */
export function adjudicationOf(dataset: Dataset): Adjudication | undefined {
  if (!dataset.passes) return undefined;
  const adjudication = known.get(dataset) ?? adjudicate(dataset.passes);
  known.set(dataset, adjudication);
  return adjudication;
}

function adjudicate({ first, second, adjudicated, adjudication }: Passes): Adjudication {
  const { decisions } = adjudication.value;
  const needed = new Set<Decision>();
  const published = sharedWith(first, sharedWith(second, adjudicated));
  const differences = adjudicatedUnits.flatMap((unit) =>
    differencesOfKind(unit, published, { first, second }),
  );
  const decided = differences.map((difference): Decided => {
    const decision = decisions.find((each) => decides(each, difference));
    if (decision) needed.add(decision);
    return { difference, decision };
  });
  const unneeded = decisions.flatMap((decision, index) => (needed.has(decision) ? [] : [index]));
  return { decided, unneeded };
}
