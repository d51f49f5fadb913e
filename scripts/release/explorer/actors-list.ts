import { hashOf } from '../../explorer/address.js';
import type { FilterKey, HeldData, HeldName } from '../../explorer/filter.js';
import { html, type Html } from '../../explorer/html.js';
import { resultOf } from '../../explorer/matching.js';
import type { Rows } from '../../model/tables/index.js';
import { byCodePoint } from '../../text/order.js';
import { having } from '../../text/lookup.js';

/** What an actor has: words for a column, and where its rows are shown. */
const columns = [
  ['Quotes', 'quotes_flat', 'actor'],
  ['Events', 'events_flat', 'actor'],
  ['Positions', 'stances_flat', 'holder'],
] as const satisfies readonly (readonly [view: string, HeldName, FilterKey])[];

const cell = (title: string, content: string): Html =>
  content === '' ? html`<td></td> ` : html`<td data-title="${title}">${content}</td> `;

/** Every actor by kind, with the rows that it has a part in. */
export function actorsList(data: HeldData, rows: Rows): Html {
  const counts = columns.map(([, table, key]) => resultOf(data, table, {}).counts.get(key));
  const nameOf = (id: string | null): string =>
    id === null ? '' : (having(rows.actors, 'actor_id', id)[0]?.name ?? '');
  const titlesOf = (id: string): string =>
    [
      ...new Set(
        having(rows.actor_roles, 'actor_id', id).flatMap((role) =>
          role.is_title ? [role.title_as_printed] : [],
        ),
      ),
    ].join('; ');
  const kinds = rows.vocabularies.filter(
    ({ vocabulary, code }) =>
      vocabulary === 'actor_kind' && rows.actors.some(({ kind }) => kind === code),
  );
  return html`${kinds.map(({ code, label }) => {
    const ofKind = rows.actors
      .filter(({ kind }) => kind === code)
      .sort((a, b) => byCodePoint(a.name, b.name));
    return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
      <table class="actors">
        <caption>
          ${label}
        </caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Belongs to</th>
            ${code === 'person' && html`<th scope="col">Titles, as printed</th>`}
            ${columns.map(([title]) => html`<th scope="col" class="number">${title}</th> `)}
          </tr>
        </thead>
        <tbody>
          ${ofKind.map(
            ({ actor_id: id, name, state_id: state, parent_id: parent }) =>
              html`<tr data-id="${id}">
                <th scope="row"><a href="#${id}">${name}</a></th>
                ${cell('Belongs to', nameOf(parent ?? state))}
                ${code === 'person' && cell('Titles', titlesOf(id))}
                ${columns.map(([view, , key], at) => {
                  const value = counts[at]?.get(id) ?? counts[at]?.get(name) ?? 0;
                  return value === 0
                    ? html`<td class="number"></td> `
                    : html`<td class="number" data-title="${view}">
                        <a
                          href="${hashOf(view, { [key]: id })}"
                          aria-label="${value} ${view.toLowerCase()}, ${name}"
                          >${value}</a
                        >
                      </td> `;
                })}
              </tr> `,
          )}
        </tbody>
      </table>
    </div> `;
  })}`;
}
