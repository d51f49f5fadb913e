import { hashOf } from './address.js';
import { heldTables, type HeldData, type HeldName, type HeldRow } from './filter.js';
import { html, type Content, type Html } from './html.js';
import { labelOf } from './matching.js';

/** What a column is called and has, as far as there is any: codes of a vocabulary, ids of a table, several values. */
export interface ColumnTitle {
  readonly title: string;
  readonly vocabulary?: string;
  readonly references?: string;
  readonly isList?: boolean;
}

/** Of every table, in the order of its columns. */
export type ColumnTitles = Readonly<Record<HeldName, readonly ColumnTitle[]>>;

/** The tables with a row for each record of a kind, and where the words stand that say what the record is. */
const kinds = {
  events_flat: { kind: 'Event', name: 'label', statement: 'event_sentence' },
  quotes_flat: { kind: 'Quote', name: 'speaker', statement: 'attribution_sentence' },
  actors: { kind: 'Actor', name: 'name', statement: null },
} as const;

/** The row of a record by its id. */
export function rowOf(
  { tables }: HeldData,
  id: string,
): { readonly table: keyof typeof kinds; readonly row: HeldRow } | undefined {
  for (const table of Object.keys(kinds) as (keyof typeof kinds)[]) {
    const at = tables[table].columns.indexOf(heldTables[table][0]);
    const row = tables[table].rows.find((each) => each[at] === id);
    if (row) return { table, row };
  }
  return undefined;
}

/** The tables whose ids are addresses in the page, and what the ids are called. */
const addressed: Readonly<Record<string, string>> = {
  actors: 'actor',
  articles: 'article',
  events: '',
  quotes: '',
};

/** A cell as people read it: ids as links, codes by what they are called. */
function shown(data: HeldData, column: ColumnTitle, cell: string): Content {
  const { vocabulary, references = '', isList = false } = column;
  const name = addressed[references];
  return (isList ? cell.split(';') : [cell]).map((value, at) => {
    const label = labelOf(data, name ?? vocabulary, value);
    return [at > 0 && '; ', name === undefined ? label : html`<a href="#${value}">${label}</a>`];
  });
}

/** The rows of an actor, in the views that show them. */
const rowsOfActor = (id: string): Html =>
  html`<p>
    <a href="${hashOf('Quotes', { actor: id })}">Quotes</a>,
    <a href="${hashOf('Events', { actor: id })}">events</a> and
    <a href="${hashOf('Positions', { holder: id })}">positions</a> of this actor.
  </p>`;

/** The page of a record, made of its row: what it says, and every cell. `citation` cites one record, whose id it gives as RECORD. */
export function recordOfRow(
  data: HeldData,
  titles: ColumnTitles,
  id: string,
  citation: string,
): Html {
  const found = rowOf(data, id);
  if (!found)
    return html`<h3>${id} is not in this page</h3>
      <p>
        If the release has it, <code>missile-talks trace ${id} --release .</code> prints it, run in
        the folder of the release, and the <a href="#About">files</a> have it.
      </p>`;
  const { table, row } = found;
  const { kind, name, statement } = kinds[table];
  const { columns } = data.tables[table];
  const cell = (column: string): string => row[columns.indexOf(column)] ?? '';
  return html`<h3>
      <span class="muted">${kind} <a href="#${id}">${id}</a></span>
      <span class="name">${cell(name)}</span>
    </h3>
    ${statement && html`<p class="statement words">${cell(statement)}</p>`}
    <dl class="facts">
      ${columns.map((column, at) => {
        const title = titles[table][at] ?? { title: column };
        const value = row[at] ?? '';
        return (
          value !== '' &&
          value !== id &&
          column !== statement &&
          html`<div>
            <dt>${title.title}</dt>
            <dd>${shown(data, title, value)}</dd>
          </div> `
        );
      })}
    </dl>
    ${table === 'actors' && rowsOfActor(id)}
    ${
      statement &&
      html`<h4>Cite this record</h4>
        <p class="words">${citation.replaceAll('RECORD', id)}</p>`
    }
    <p>
      <code>missile-talks trace ${id} --release .</code>, run in the folder of the release, prints
      the passages that support it.
    </p>`;
}
