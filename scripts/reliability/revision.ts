import type { RevisionDecision } from '../model/records/registries.js';
import type { Coding } from '../records/coding.js';
import type { Dataset } from '../records/dataset.js';
import type { Passes } from '../records/passes.js';
import { translationOf } from '../records/renamings.js';
import { type AdjudicatedUnit, adjudicatedUnits } from './adjudication.js';
import { pairUnits } from './pairs.js';
import { settle, type Settlement } from './settle.js';
import { inTerms } from './translate.js';
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

/** One record of a decision about one or several. */
export interface RevisedRecord {
  readonly decision: RevisionDecision;
  readonly record: string;
  /** Where the record stands in the file. */
  readonly pointer: string;
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
  return {
    before: sharedWith(dataset, inTerms({ code, actor }, adjudicated)),
    today: sharedWith(adjudicated, dataset),
    mergedInto,
  };
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
    ...kept.flatMap(([old, now]) =>
      variablesOf[unit].flatMap(({ name }): Revision[] => {
        const [one, other] = [old, now].map((each) => shownValue(each.values[name]));
        return one === other ? [] : [{ ...place(now), variable: name, old: one, now: other }];
      }),
    ),
    ...gone.map((each) => ({
      ...place(each),
      variable: 'unit',
      old: each.id,
      now: mergedInto.get(each.id),
    })),
    ...added.map((each) => ({ ...place(each), variable: 'unit', old: undefined, now: each.id })),
  ];
}

const decides = ({ decision, record }: RevisedRecord, revision: Revision): boolean =>
  decision.unit === revision.unit &&
  record === revision.record &&
  decision.variables.includes(revision.variable);

const known = new WeakMap<Dataset, Settlement<Revision, RevisedRecord>>();

/**
 * Every adjudicated value that differs today, with its reason. Worked out once for a dataset; undefined where every article was
 * coded once.
 */
export function revisionOf(dataset: Dataset): Settlement<Revision, RevisedRecord> | undefined {
  if (!dataset.passes) return undefined;
  const settlement = known.get(dataset) ?? revise(dataset, dataset.passes);
  known.set(dataset, settlement);
  return settlement;
}

function revise(dataset: Dataset, passes: Passes): Settlement<Revision, RevisedRecord> {
  const versions = versionsOf(dataset, passes);
  const decisions = passes.revisions.value.revisions.flatMap((decision, index) =>
    decision.records.map((record, at) => ({
      decision,
      record,
      pointer: `/revisions/${index}/records/${at}`,
    })),
  );
  const differences = adjudicatedUnits.flatMap((unit) => revisionsOfKind(unit, versions));
  return settle(differences, decisions, decides);
}
