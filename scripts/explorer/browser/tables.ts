import { hashOf } from '../address.js';
import { eventsShown, quotesShown } from '../event-quote-tables.js';
import { fieldsOf, type HeldName, type HeldRow } from '../filter.js';
import { html } from '../html.js';
import { labelOf } from '../matching.js';
import { pageOf, wholeLength } from '../paging.js';
import { positionsShown } from '../position-table.js';
import { shownRow, type ShownTable } from '../shown-table.js';
import { sortedRows, sortOf } from '../sorting.js';
import { data, elementAt, elementsAt } from './page.js';
import { onResults, type Results } from './results.js';
import { change, stateNow, type State } from './state.js';

const tables: readonly ShownTable[] = [eventsShown, quotesShown, positionsShown];

/** Rows of a table in the order in which the page shows them. */
export function rowsInOrder(
  table: HeldName,
  rows: readonly HeldRow[],
  sort: string,
): readonly HeldRow[] {
  const shown = tables.find((each) => each.table === table);
  return shown ? sortedRows(data, shown, rows, sort) : rows;
}

/** Rows that were made already; those that stand in the page are made anew only when they come back into it. */
const made = new WeakMap<HeldRow, Element>();

function elementOf(shown: ShownTable, row: HeldRow): Element {
  const known = made.get(row);
  if (known) return known;
  const template = document.createElement('template');
  template.innerHTML = shownRow(data, shown, row).markup;
  const element = elementAt('tr', HTMLTableRowElement, template.content);
  made.set(row, element);
  return element;
}

/** The ways to the pages before and after. */
function pager(view: HTMLElement, state: State, page: number, pages: number): void {
  view.querySelector('.more')?.remove();
  let nav = view.querySelector<HTMLElement>('.pager');
  if (!nav) {
    nav = document.createElement('nav');
    nav.className = 'pager';
    nav.ariaLabel = 'Pages of the table';
    view.append(nav);
  }
  const link = (to: number, words: string) =>
    to > 0 &&
    to <= pages &&
    html`<a href="${hashOf(state.view, state.filter, state.sort, to)}">${words}</a> `;
  nav.innerHTML =
    pages < 2
      ? ''
      : html`${link(page - 1, 'Previous')}
          <span>Page ${page} of ${pages}</span> ${link(page + 1, 'Next')}`.markup;
}

/** What the rows of a table were filtered by, in words; undefined where they are all there. */
function captionOf({ table }: ShownTable, left: number, { filter }: State): string | undefined {
  const fields = fieldsOf(table, filter);
  if (fields.length === 0) return undefined;
  const words = fields.map(({ field, value }) =>
    field.kind === 'text'
      ? `“${value.trim()}”`
      : `${field.label}: ${labelOf(data, field.vocabulary, value)}`,
  );
  return `${left} of ${data.tables[table].rows.length}. ${words.join('; ')}`;
}

function fill(shown: ShownTable, results: Results, state: State): void {
  const table = elementAt(`#${shown.table}`, HTMLTableElement);
  const rows = sortedRows(data, shown, results[shown.table].rows, state.sort);
  const isWhole = data.tables[shown.table].rows.length <= wholeLength;
  const { rows: ofPage, page, pages } = pageOf(rows, state.page, isWhole);
  const caption = elementAt('caption', HTMLElement, table);
  caption.textContent = captionOf(shown, rows.length, state) ?? caption.dataset['whole'] ?? '';
  table.tBodies[0]?.replaceChildren(...ofPage.map((row) => elementOf(shown, row)));
  const { column, isDown } = sortOf(state.sort);
  for (const head of elementsAt('th[data-sort]', table)) {
    const isSorted = head.dataset['sort'] === (column || shown.order);
    head.ariaSort = isSorted ? (isDown ? 'descending' : 'ascending') : null;
  }
  const view = table.closest<HTMLElement>('.view');
  if (view && !isWhole) pager(view, state, page, pages);
}

/** Headings that sort: again for the other way round. */
function makeSortable(shown: ShownTable): void {
  for (const head of elementsAt(`#${shown.table} th[data-sort]`)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const name = head.dataset['sort'] ?? '';
      const isAgain = name === (stateNow().sort || shown.order);
      change({ sort: isAgain ? `-${name}` : name });
    });
  }
}

/** A click anywhere in a row leads to its record, unless it is on a link or ends a selection of words. */
function makeClickable({ table }: ShownTable): void {
  elementAt(`#${table} tbody`, HTMLElement).addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a') || String(getSelection()) !== '')
      return;
    const link = target.closest('tr')?.querySelector<HTMLAnchorElement>('a.to');
    if (link) location.hash = link.hash;
  });
}

export function startTables(): void {
  for (const shown of tables) {
    makeSortable(shown);
    makeClickable(shown);
  }
  onResults((results, state) => {
    for (const shown of tables)
      if (elementAt(`#${state.view}`, HTMLElement).dataset['table'] === shown.table)
        fill(shown, results, state);
  });
}
