import type { ReliabilityRow } from '../model/tables/reliability.js';
import {
  type Codings,
  adjudicatedUnits,
  passDifferences,
  type PassDifference,
} from './adjudication.js';
import { standardBootstrap, type BootstrapSettings } from './bootstrap.js';
import { measureAgreement, type Measure } from './measure.js';

/** How many of the differences a row is about; a record that both passes have and that was not published stands there twice. */
function countOf(
  differences: readonly PassDifference[],
  { unit, variable, statistic }: Measure,
): number | null {
  if (!adjudicatedUnits.some((each) => each === unit) || statistic === 'f1_exact') return null;
  return differences.filter(
    (each) => each.unit === unit && each.variable === variable && each.pass !== 'second',
  ).length;
}

/** Agreement of the first two passes with each other, on the articles coded twice. */
export function repeatCoding(
  passes: Codings,
  settings: BootstrapSettings = standardBootstrap,
): ReliabilityRow[] {
  const overruled = passDifferences(passes).filter(({ isOverruled }) => isOverruled);
  return measureAgreement(passes.first, passes.second, settings).map((row) => ({
    comparison: 'repeat_coding',
    ...row,
    n_overruled: countOf(overruled, row),
  }));
}
