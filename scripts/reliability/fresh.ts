import type { ReliabilityRow } from '../model/tables/reliability.js';
import type { Coding } from '../records/coding.js';
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

/** Agreement of a third pass with the published records, as far as it coded what they hold. */
export const freshCoding = (
  published: Coding,
  third: Coding,
  settings: BootstrapSettings = standardBootstrap,
): ReliabilityRow[] =>
  measureAgreement(published, aligned(third, published), settings, withoutOutsideFacts)
    .filter((row) => row.n_units > 0)
    .map((row) => ({ comparison: 'fresh_coding', ...row, n_overruled: null }));

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

/** Every difference that lowers the agreement of a third pass with the published records, but for mentions of events. */
export function freshDifferences(published: Coding, third: Coding): FreshDifference[] {
  const [one, other] = [sharedWith(third, published), aligned(third, published)];
  return adjudicatedUnits.flatMap((unit) => {
    const units = unitsOf(unit, other);
    const isCoded = (name: string): boolean => withoutOutsideFacts.isCoded(name, units);
    if (!isCoded('unit')) return [];
    const { pairs, onlyFirst, onlySecond } = pairUnits(unit, unitsOf(unit, one), units);
    const variables: readonly Variable[] = variablesOf[unit];
    const coded = variables.filter(({ name }) => isCoded(name));
    return [
      ...pairs,
      ...onlyFirst.map((each) => [each, undefined] as const),
      ...onlySecond.map((each) => [undefined, each] as const),
    ].flatMap((pair) => differencesOfUnit(unit, coded, pair));
  });
}
