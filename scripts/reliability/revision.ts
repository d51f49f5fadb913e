import type { RevisionDecision } from '../model/records/registries.js';
import type { Coding } from '../records/coding.js';
import type { Dataset } from '../records/dataset.js';
import type { Passes } from '../records/passes.js';
import { translationOf } from '../records/renamings.js';
import { type AdjudicatedUnit, adjudicatedUnits } from './adjudication.js';
import { pairUnits } from './pairs.js';
import { settle, type Settlement } from './settle.js';
import { inTerms, type Terms } from './translate.js';
import { sharedWith, type Unit, unitsOf } from './units.js';
import { shownValue, variablesOf } from './variables.js';

/** A value that has changed since the two passes were decided into the records of a release. */
export interface Revision {
  readonly unit: AdjudicatedUnit;
  /** Identifies the record, as today where it still is. */
  readonly id: string;
  /** What a decision calls it. */
  readonly record: string;
  readonly articleId: string;
  readonly words: string | undefined;
  readonly variable: string;
  readonly old: string | undefined;
  readonly now: string | undefined;
}

/** One variable of one record of a decision, which may be about several of both. */
interface RevisedValue {
  readonly decision: RevisionDecision;
  readonly record: string;
  readonly variable: string;
}

/** A record or a variable of a decision in which nothing differs. */
export interface Unneeded {
  readonly name: string;
  /** Where it stands in curated/revisions.json. */
  readonly pointer: string;
}

export interface Revisions extends Pick<Settlement<Revision, RevisedValue>, 'decided'> {
  readonly unneeded: readonly Unneeded[];
}

/** Old and new of the records that are still there, those gone, and those added. */
interface Pairing {
  readonly kept: readonly (readonly [Unit, Unit])[];
  readonly gone: readonly Unit[];
  readonly added: readonly Unit[];
}

/**
 * Events and quotes keep their ids. The id of a stance or a name mention is made of its values, so those whose id is gone are
 * looked for in their place.
 */
function pairById(unit: AdjudicatedUnit, old: readonly Unit[], now: readonly Unit[]): Pairing {
  const nowById = new Map(now.map((each) => [each.id, each]));
  const oldIds = new Set(old.map(({ id }) => id));
  const same = old.flatMap((each): (readonly [Unit, Unit])[] => {
    const found = nowById.get(each.id);
    return found ? [[each, found]] : [];
  });
  const gone = old.filter(({ id }) => !nowById.has(id));
  const added = now.filter(({ id }) => !oldIds.has(id));
  if (unit === 'event' || unit === 'quote') return { kept: same, gone, added };
  const { pairs, onlyFirst, onlySecond } = pairUnits(unit, gone, added);
  return { kept: [...same, ...pairs], gone: onlyFirst, added: onlySecond };
}

/** The codings to compare, in the terms of today, and what became of ids that were merged. */
interface Versions {
  readonly before: Coding;
  readonly today: Coding;
  readonly mergedInto: ReadonlyMap<string, string>;
}

function versionsOf(dataset: Dataset, { adjudicated, adjudication }: Passes): Versions {
  const { ids, renamed } = dataset.project;
  const mergedInto = new Map(
    ids.value.ids.flatMap((each) => (each.status === 'merged' ? [[each.id, each.into]] : [])),
  );
  const { code } = translationOf(renamed.value, adjudication.value.version);
  const actor = (id: string): string => mergedInto.get(id) ?? id;
  const terms: Terms = { code, actor, event: (id) => id };
  return {
    before: sharedWith(
      dataset,
      inTerms(() => terms, adjudicated),
    ),
    today: sharedWith(adjudicated, dataset),
    mergedInto,
  };
}

const listIn = ({ values }: Unit, name: string): readonly string[] => {
  const value = values[name] ?? null;
  return typeof value === 'object' && value !== null ? value : [];
};

/** Role and side of the participants that an event has in both versions; the passes were compared by who takes part alone. */
function rolesIn(unit: Unit, other: Unit): string | undefined {
  const both = listIn(unit, 'participants').filter((actor) =>
    listIn(other, 'participants').includes(actor),
  );
  const roles = listIn(unit, 'participant_roles');
  return shownValue(roles.filter((role) => both.some((actor) => role.startsWith(`${actor} (`))));
}

function revisionsOfKind(
  unit: AdjudicatedUnit,
  { before, today, mergedInto }: Versions,
): Revision[] {
  const { kept, gone, added } = pairById(unit, unitsOf(unit, before), unitsOf(unit, today));
  const place = ({ id, record, articleId, words }: Unit) => ({
    unit,
    id,
    record,
    articleId,
    words,
  });
  return [
    ...kept.flatMap(([old, now]) => {
      const values = variablesOf[unit].map(({ name }) => {
        const [one, other] = [old, now].map((each) => shownValue(each.values[name]));
        return { variable: name, old: one, now: other };
      });
      const roles = { old: rolesIn(old, now), now: rolesIn(now, old) };
      return [...values, { variable: 'participant_roles', ...roles }]
        .filter((each) => each.old !== each.now)
        .map((each): Revision => ({ ...place(now), ...each }));
    }),
    ...gone.map((each) => ({
      ...place(each),
      variable: 'unit',
      old: each.id,
      now: mergedInto.get(each.id),
    })),
    ...added.map((each) => ({ ...place(each), variable: 'unit', old: undefined, now: each.id })),
  ];
}

const decides = ({ decision, record, variable }: RevisedValue, revision: Revision): boolean =>
  decision.unit === revision.unit && record === revision.record && variable === revision.variable;

const known = new WeakMap<Dataset, Revisions>();

/**
 * Every adjudicated value that differs today, with its reason. Worked out once for a dataset; undefined where every article was
 * coded once.
 */
export function revisionOf(dataset: Dataset): Revisions | undefined {
  if (!dataset.passes) return undefined;
  const settlement = known.get(dataset) ?? revise(dataset, dataset.passes);
  known.set(dataset, settlement);
  return settlement;
}

function revise(dataset: Dataset, passes: Passes): Revisions {
  const versions = versionsOf(dataset, passes);
  const { revisions } = passes.revisions.value;
  const values = revisions.flatMap((decision) =>
    decision.records.flatMap((record) =>
      decision.variables.map((variable): RevisedValue => ({ decision, record, variable })),
    ),
  );
  const differences = adjudicatedUnits.flatMap((unit) => revisionsOfKind(unit, versions));
  const { decided, unneeded } = settle(differences, values, decides);
  const idle = new Set(unneeded);
  const unused = (kind: 'records' | 'variables', field: 'record' | 'variable') =>
    revisions.flatMap((decision, index) =>
      decision[kind].flatMap((name, at): Unneeded[] => {
        const own = values.filter((each) => each.decision === decision && each[field] === name);
        const pointer = `/revisions/${index}/${kind}/${at}`;
        return own.every((each) => idle.has(each)) ? [{ name, pointer }] : [];
      }),
    );
  const records = unused('records', 'record');
  // Where no record of a decision differs, its variables need no word of their own.
  const variables = unused('variables', 'variable').filter(({ pointer }) => {
    const [, , index] = pointer.split('/');
    const of = records.filter((each) => each.pointer.startsWith(`/revisions/${index ?? ''}/`));
    return of.length < (revisions[Number(index)]?.records.length ?? 0);
  });
  return { decided, unneeded: [...records, ...variables] };
}
