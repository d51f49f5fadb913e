import type { ReliabilityRow } from '../model/tables/reliability.js';
import type { Coding } from '../records/coding.js';
import type { Dataset } from '../records/dataset.js';
import { versionOfThird } from '../records/passes.js';
import { translationOf } from '../records/renamings.js';
import { adjudicatedUnits, type AdjudicatedUnit } from './adjudication.js';
import { aligned } from './align.js';
import { standardBootstrap, type BootstrapSettings } from './bootstrap.js';
import { measureAgreement, type Scope } from './measure.js';
import { pairUnits } from './pairs.js';
import { sharedWith, type Unit, unitsOf } from './units.js';
import { shownValue, type Variable, variablesOf } from './variables.js';

/** The coders of the third pass were given the articles alone, so dates that need a fact from outside are not compared. */
const withoutOutsideFacts: Scope = {
  isCoded: (variable, third) =>
    third.some(({ values }) => variable === 'unit' || shownValue(values[variable]) !== undefined),
  haveComparableDates: (basis, [published]) => published.values[basis] !== 'outside',
};

/** The published records and the third pass in their terms, of the articles that have one. */
function codingsOf(dataset: Dataset): { published: Coding; third: Coding } | undefined {
  const { passes, project } = dataset;
  if (!passes?.third) return undefined;
  const { code } = translationOf(project.renamed.value, versionOfThird);
  const published = sharedWith(passes.third, dataset);
  return { published, third: aligned(passes.third, published, code) };
}

/** Agreement of the third pass with the published records, as far as it coded what they hold; none where there is no third pass. */
export function freshCoding(
  dataset: Dataset,
  settings: BootstrapSettings = standardBootstrap,
): ReliabilityRow[] {
  const codings = codingsOf(dataset);
  if (!codings) return [];
  return measureAgreement(codings.published, codings.third, settings, withoutOutsideFacts)
    .filter((row) => row.n_units > 0)
    .map((row) => ({ comparison: 'fresh_coding', ...row, n_overruled: null }));
}

/** A value in which a published record and the third pass differ, or a record that one of them lacks. */
export interface FreshDifference {
  readonly unit: AdjudicatedUnit;
  readonly articleId: string;
  readonly words: string | undefined;
  readonly variable: string;
  /** The record as each calls it; undefined where it has none. */
  readonly id: string | undefined;
  readonly idInThird: string | undefined;
  readonly published: string | undefined;
  readonly third: string | undefined;
}

function differencesOfUnit(
  unit: AdjudicatedUnit,
  variables: readonly Variable[],
  [published, third]: readonly [Unit | undefined, Unit | undefined],
): FreshDifference[] {
  const { articleId = '', words } = published ?? third ?? {};
  const place = { unit, articleId, words, id: published?.id, idInThird: third?.id };
  if (!published || !third)
    return [{ ...place, variable: 'unit', published: published?.id, third: third?.id }];
  return variables.flatMap(({ name, basis }): FreshDifference[] => {
    if (basis && !withoutOutsideFacts.haveComparableDates(basis, [published, third])) return [];
    const [own, other] = [published, third].map(({ values }) => shownValue(values[name]));
    return own === other ? [] : [{ ...place, variable: name, published: own, third: other }];
  });
}

/** Every difference that lowers the agreement of the third pass with the published records, but for mentions of events. */
export function freshDifferences(dataset: Dataset): FreshDifference[] {
  const codings = codingsOf(dataset);
  if (!codings) return [];
  return adjudicatedUnits.flatMap((unit) => {
    const units = unitsOf(unit, codings.third);
    const isCoded = (name: string): boolean => withoutOutsideFacts.isCoded(name, units);
    if (!isCoded('unit')) return [];
    const own = unitsOf(unit, codings.published);
    const { pairs, onlyFirst, onlySecond } = pairUnits(unit, own, units);
    const variables: readonly Variable[] = variablesOf[unit];
    const coded = variables.filter(({ name }) => isCoded(name));
    return [
      ...pairs,
      ...onlyFirst.map((each) => [each, undefined] as const),
      ...onlySecond.map((each) => [undefined, each] as const),
    ].flatMap((pair) => differencesOfUnit(unit, coded, pair));
  });
}
