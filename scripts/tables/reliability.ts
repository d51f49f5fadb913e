import {
  adjudications,
  type AdjudicationRow,
  type ReliabilityRow,
} from '../model/tables/reliability.js';
import type { Dataset } from '../records/dataset.js';
import { adjudicationOf } from '../reliability/adjudication.js';
import type { BootstrapSettings } from '../reliability/bootstrap.js';
import { measureReliability } from '../reliability/measure.js';
import { inKeyOrder } from './key-order.js';
import { required } from '../text/required.js';

/** One row for each measure of agreement between the raw passes; none where the records were coded once. */
export const reliabilityRows = (
  { passes }: Dataset,
  settings?: BootstrapSettings,
): ReliabilityRow[] => (passes ? measureReliability(passes, settings) : []);

export function adjudicationRows(dataset: Dataset): AdjudicationRow[] {
  const decided = adjudicationOf(dataset)?.decided ?? [];
  const rows = decided.map(({ difference, decision }): AdjudicationRow => ({
    unit: difference.unit,
    record: difference.id,
    pass: difference.pass ?? 'both',
    variable: difference.variable,
    first: difference.first ?? null,
    second: difference.second ?? null,
    published: difference.published ?? null,
    reason: required(decision, `The decision on ${difference.id}`).reason,
  }));
  return inKeyOrder(adjudications, rows);
}
