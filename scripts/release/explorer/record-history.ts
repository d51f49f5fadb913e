import { html, type Content, type Html } from '../../explorer/html.js';
import type { TracedAdjudication, TracedRevision } from '../../trace/decided.js';

const shown = (value: string | null): Content =>
  value === null ? 'nothing' : html`<b class="value">${value}</b>`;

const variableOf = (id: string, record: string, variable: string): string =>
  record === id ? variable : `${record}, ${variable}`;

/** Items with what each says, those together that have one reason. */
function byReason<T extends { readonly reason: string }>(
  items: readonly T[],
  said: (item: T) => Content,
): Content {
  const reasons = [...new Set(items.map(({ reason }) => reason))];
  return html`<ul>
    ${reasons.map(
      (reason) =>
        html`<li>${items.filter((each) => each.reason === reason).map(said)} ${reason}</li> `,
    )}
  </ul>`;
}

const differed =
  (id: string) =>
  (each: TracedAdjudication): Content =>
    html`<i>${variableOf(id, each.record, each.variable)}</i>: first coding ${shown(each.first)},
      second coding ${shown(each.second)}, published ${shown(each.published)}. `;

const changed =
  (id: string) =>
  (each: TracedRevision): Content =>
    html`<i>${variableOf(id, each.record, each.variable)}</i>, in version ${each.version}: from
      ${shown(each.old)} to ${shown(each.now)}. `;

/** How a record was coded: where the two codings differed and what was decided, and what was changed since. */
export function codingHistory(
  id: string,
  adjudications: readonly TracedAdjudication[] | null,
  revisions: readonly TracedRevision[],
): Html {
  if (adjudications === null) return html`<p class="muted">Coded once.</p>`;
  const isAdded = revisions.some(({ variable, old }) => variable === 'unit' && old === null);
  return html`${
    adjudications.length > 0
      ? html`<details class="history">
          <summary>Where the two codings of 1.0.0 differed: ${adjudications.length}</summary>
          ${byReason(adjudications, differed(id))}
        </details>`
      : !isAdded &&
        html`<p class="muted">
          Both codings of 1.0.0 agree with this record${revisions.length > 0 && ' as it then was'}.
        </p>`
  }
  ${
    revisions.length > 0 &&
    html`<details class="history">
      <summary>Changed since: ${revisions.length}</summary>
      ${byReason(revisions, changed(id))}
    </details>`
  }`;
}
