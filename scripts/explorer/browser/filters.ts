import { hashOf } from '../address.js';
import {
  fieldsOf,
  filterFields,
  type Filter,
  type FilterField,
  type FilterKey,
} from '../filter.js';
import { html } from '../html.js';
import { labelOf } from '../matching.js';
import { data, elementAt, elementsAt, holderOf, tableOf, views } from './page.js';
import { onResults, type Results } from './results.js';
import { change, stateNow, type State } from './state.js';

const form = elementAt('#filters', HTMLFormElement);
const search = elementAt('#search', HTMLInputElement);
const status = elementAt('[role=status]', HTMLElement, form);
const clear = elementAt('[type=reset]', HTMLButtonElement, form);
const folded = elementAt('details', HTMLDetailsElement, form);
const back = elementAt('.back', HTMLElement);
/** Where the fields stand below a line that folds them. */
const narrow = matchMedia('(width <= 44rem)');

/** The view that is searched from a view without rows. */
const searched = 'Quotes';

/** How long nobody types before the search begins, in milliseconds. */
const pause = 120;

/** The values that would leave rows, in the order of their vocabulary; names by the alphabet. */
function options(
  select: HTMLSelectElement,
  field: FilterField,
  results: Results,
  state: State,
): void {
  const table = tableOf(state.view);
  const columns = table && field.columns[table];
  const label = select.closest('label');
  if (label) label.hidden = !columns;
  if (!table || !columns) return;
  const { vocabulary = '', key } = field;
  const counts = results[table].counts.get(key);
  const hasLabels = columns.some(({ hasLabel }) => hasLabel);
  const chosen = state.filter[key as FilterKey] ?? '';
  const known = Object.keys(data.labels[vocabulary] ?? {});
  const given = (known.includes(chosen) || chosen === '' ? known : [...known, chosen]).flatMap(
    (value) => {
      const name = labelOf(data, vocabulary, value);
      const count = counts?.get(hasLabels ? name : value) ?? 0;
      return count > 0 || value === chosen ? [{ value, name, count }] : [];
    },
  );
  if (vocabulary === 'actor') given.sort((a, b) => (a.name < b.name ? -1 : 1));
  select.innerHTML = html`<option value="">All</option>
    ${given.map(
      ({ value, name, count }) =>
        html`<option value="${value}" ${value === chosen && html`selected`}>
          ${name} (${count})
        </option>`,
    )}`.markup;
  select.classList.toggle('chosen', chosen !== '');
}

const counted = (left: number, all: number): string =>
  left === all ? String(all) : `${left} of ${all}`;

/** How many rows of a table are left. */
const countOf = (results: Results, viewId: string): [left: number, all: number] => {
  const table = tableOf(viewId);
  return table ? [results[table].rows.length, data.tables[table].rows.length] : [0, 0];
};

/** The views with what the filter leaves of them, and ways to them that keep it. */
function tabs(results: Results, { filter }: State): void {
  for (const link of elementsAt('.bar nav a')) {
    const view = link.dataset['view'] ?? '';
    if (!tableOf(view)) continue;
    link.setAttribute('href', hashOf(view, filter));
    const count = link.querySelector('.count');
    if (count) count.textContent = counted(...countOf(results, view));
  }
}

/** Where nothing of a view is left: which views have something. */
function none(results: Results, { view, filter }: State): void {
  for (const each of views) each.querySelector('.none')?.remove();
  const [left, all] = countOf(results, view);
  if (left > 0 || all === 0) return;
  const others = views.flatMap(({ id, firstElementChild: heading }) => {
    const [found] = countOf(results, id);
    return found > 0 && fieldsOf(tableOf(id) ?? 'actors', filter).length > 0
      ? [html` <a href="${hashOf(id, filter)}">${heading?.textContent} (${found})</a>`]
      : [];
  });
  const message = document.createElement('p');
  message.className = 'none';
  message.innerHTML = html`No ${view.toLowerCase()} match.
  ${others.length > 0 ? ['There are others:', others] : 'Try fewer words, or clear the filter.'}`.markup;
  elementAt(`#${view} h2`, HTMLElement).after(message);
}

/** The controls as the address has them. */
function show(results: Results, state: State): void {
  const { view, filter, id } = state;
  if (document.activeElement !== search) search.value = filter.q ?? '';
  for (const field of filterFields)
    if (field.kind === 'is')
      options(elementAt(`[name=${field.key}]`, HTMLSelectElement), field, results, state);
  const holder = id === undefined ? undefined : holderOf(id);
  const isElsewhere = holder !== undefined && !tableOf(holder.id);
  form.hidden = !tableOf(view) || isElsewhere;
  folded.hidden = !elementsAt('.field', folded).some((field) => !field.hidden);
  const [left, all] = countOf(results, view);
  const words = `${counted(left, all)} ${view.toLowerCase()}`;
  if (status.textContent !== words) status.textContent = words;
  clear.hidden = Object.keys(filter).length === 0;
  back.hidden = !isElsewhere || !tableOf(view);
  back.innerHTML = back.hidden
    ? ''
    : html`<a href="${hashOf(view, filter, state.sort, state.page)}">← Back to ${words}</a>`.markup;
  tabs(results, state);
  none(results, state);
}

export function startFilters(): void {
  onResults(show);
  const read = (): void => {
    // What the view cannot be filtered by is kept for the views that can.
    const { filter: kept } = stateNow();
    const filter: Filter = Object.fromEntries(
      filterFields.flatMap(({ key }) => {
        const control = form.elements.namedItem(key);
        const isAsked =
          control instanceof HTMLInputElement ||
          (control instanceof HTMLSelectElement && !control.closest('[hidden]'));
        const value = (isAsked ? control.value : kept[key]) ?? '';
        return value.trim() === '' ? [] : [[key, value]];
      }),
    );
    const { view, id } = stateNow();
    // What has no rows to search is left for a view that has.
    if (id !== undefined || !tableOf(view))
      location.hash = hashOf(tableOf(view) ? view : searched, filter);
    else change({ filter });
  };
  const reset = (): void => {
    search.value = '';
    change({ filter: {} });
  };
  const fold = (): void => {
    folded.open = !narrow.matches;
  };
  narrow.addEventListener('change', fold);
  fold();
  let timer = 0;
  search.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(read, pause);
  });
  addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape') return;
    if (target === search && search.value !== '') {
      search.value = '';
      read();
    } else if (narrow.matches) folded.open = false;
  });
  form.addEventListener('change', read);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    reset();
  });
}
