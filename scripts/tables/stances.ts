import type { Project } from '../records/project.js';
import { byCodePoint, byId } from '../text/order.js';
import type { StanceRow } from '../model/tables/quotes.js';

export function stanceRows({ records }: Project): StanceRow[] {
  const rows = records.flatMap(({ quotes }) =>
    quotes.value.quotes.flatMap(({ id, stances = [] }) =>
      stances.map((stance): StanceRow => ({
        quote_id: id,
        holder_id: stance.holder,
        issue: stance.issue,
        stance: stance.stance,
        stance_basis: stance.basis,
        confidence: stance.confidence,
        confidence_reason: stance.confidence_reason ?? null,
        note: stance.note ?? null,
      })),
    ),
  );
  return rows.sort(
    (a, b) =>
      byId(a.quote_id, b.quote_id) ||
      byCodePoint(a.holder_id, b.holder_id) ||
      byCodePoint(a.issue, b.issue),
  );
}
