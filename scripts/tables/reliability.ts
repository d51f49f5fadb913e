import {
  adjudications,
  type AdjudicationRow,
  type RevisionRow,
  revisions,
} from '../model/tables/decisions.js';
import type { ReliabilityRow } from '../model/tables/reliability.js';
import type { Dataset } from '../records/dataset.js';
import { adjudicationOf } from '../reliability/adjudication.js';
import type { BootstrapSettings } from '../reliability/bootstrap.js';
import { freshCoding } from '../reliability/fresh.js';
import { repeatCoding } from '../reliability/repeat.js';
import { revisionOf } from '../reliability/revision.js';
import { inKeyOrder } from './key-order.js';
import { required } from '../text/required.js';

/**
 * One row for each measure of agreement: of the first two passes with each other, and of a third with the published records. None where the
 * records were coded once.
 */
export function reliabilityRows(dataset: Dataset, settings?: BootstrapSettings): ReliabilityRow[] {
  const { passes } = dataset;
  if (!passes) return [];
  return [...repeatCoding(passes, settings), ...freshCoding(dataset, settings)];
}

export function adjudicationRows({ passes }: Dataset): AdjudicationRow[] {
  if (!passes) return [];
  const { version } = passes.adjudication.value;
  const rows = adjudicationOf(passes).decided.map(({ difference, decision }): AdjudicationRow => ({
    version,
    unit: difference.unit,
    record: difference.id,
    article_id: difference.articleId,
    text: difference.words ?? null,
    pass: difference.pass ?? 'both',
    variable: difference.variable,
    first: difference.first ?? null,
    second: difference.second ?? null,
    published: difference.published ?? null,
    reason: required(decision, `The decision on ${difference.id}`).reason,
  }));
  return inKeyOrder(adjudications, rows);
}

export function revisionRows(dataset: Dataset): RevisionRow[] {
  const decided = revisionOf(dataset)?.decided ?? [];
  const rows = decided.map(({ difference, decision }): RevisionRow => {
    const { version, reason } = required(decision, `The revision of ${difference.id}`).decision;
    return {
      version,
      article_id: difference.articleId,
      unit: difference.unit,
      record: difference.id,
      text: difference.words ?? null,
      variable: difference.variable,
      old_value: difference.old ?? null,
      new_value: difference.now ?? null,
      reason,
    };
  });
  return inKeyOrder(revisions, rows);
}
