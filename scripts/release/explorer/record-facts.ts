import { html, type Content } from '../../explorer/html.js';
import { tables } from '../../model/tables/index.js';
import { idsIn, shownCell } from '../../model/tables/table.js';
import { cellsOf, codeOf, summaryOf } from '../../trace/describe.js';
import { recordOf, rowWhere, textIn, type TracedRecord } from '../../trace/records.js';
import type { TraceSource } from '../../trace/source.js';

/** Contents with a separator between them. */
export const joined = (parts: readonly Content[], separator = ', '): Content =>
  parts.map((part, at) => [at > 0 && separator, part]);

/** What a code is called. */
export const labelIn = (source: TraceSource, vocabulary: string, code: string): string =>
  codeOf(source, vocabulary, code).label;

/** A list of facts: those without content are left out. */
export const factList = (facts: readonly (readonly [title: string, content: Content])[]): Content =>
  html`<dl class="facts">
    ${facts.map(
      ([title, fact]) =>
        fact !== null &&
        fact !== undefined &&
        fact !== false &&
        fact !== '' &&
        html`<div>
          <dt>${title}</dt>
          <dd>${fact}</dd>
        </div> `,
    )}
  </dl>`;

const linked = ['actors', 'events', 'quotes'] as const;

/** A record by its name, with a link to its page. */
export function linkTo(source: TraceSource, id: string): Content {
  const actor = rowWhere(source, 'actors', 'actor_id', id);
  const event = rowWhere(source, 'events', 'event_id', id);
  const name = textIn(actor, 'name') ?? textIn(event, 'label');
  if (name !== undefined) return html`<a href="#${id}">${name}</a>`;
  const quote = rowWhere(source, 'quotes', 'quote_id', id);
  return quote ? html`<a href="#${id}">${summaryOf(source, recordOf('quotes', quote))}</a>` : id;
}

/** Cells of a record, by the titles of their columns: codes by their labels, ids as links. Cells without a value are left out. */
export function factsOf(
  source: TraceSource,
  record: TracedRecord,
  columns: readonly string[],
): [string, Content][] {
  const cells = cellsOf(source, record);
  return columns.flatMap((name): [string, Content][] => {
    const cell = cells.find(({ column }) => column === name);
    const shown = shownCell(cell?.value ?? null);
    if (!cell || shown === '' || cell.value === false) return [];
    const { title, value, labels } = cell;
    const references = tables[record.table].columns.find((each) => each.name === name)?.references;
    const isLink = linked.some((table) => references?.startsWith(`${table}.`));
    const content = isLink
      ? joined(
          idsIn(value).map((id) => linkTo(source, id)),
          '; ',
        )
      : value === true
        ? 'yes'
        : (labels?.join(', ') ?? (Array.isArray(value) ? value.join(', ') : shown));
    return [[title, content]];
  });
}

/** How sure the coder was, why where that is not high, and what is arguable. */
export function doubts(source: TraceSource, record: TracedRecord, prefix: string): Content {
  const facts = factsOf(source, record, [`${prefix}confidence`, `${prefix}confidence_reason`]);
  const note = textIn(record.row, `${prefix}note`);
  return html`<p>
      ${joined(
        facts.map(([title, fact]) => html`${title}: <b>${fact}</b>`),
        '; ',
      )}.
    </p>
    ${note !== undefined && html`<p class="note words">${note}</p>`}`;
}
