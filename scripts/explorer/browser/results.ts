import { heldTables, type Filter, type HeldName, type HeldRow } from '../filter.js';
import { resultOf, rowsLeft, type Result } from '../matching.js';
import { keyOf } from '../shown-table.js';
import { data, tableOf } from './page.js';
import { onState, stateNow, type State } from './state.js';

const heldNames = Object.keys(heldTables) as HeldName[];

/** What the filter leaves of every table. */
export type Results = Readonly<Record<HeldName, Result>>;

let results: Results;
let filtered: Filter | undefined;
const listeners: ((results: Results, state: State) => void)[] = [];

/** Calls a listener with what is left of the tables, whenever the page is to show something else. */
export const onResults = (listener: (results: Results, state: State) => void): void => {
  listeners.push(listener);
};

/** The rows of the shown view that the filter leaves; undefined for a view without a table. */
export function rowsShown():
  { readonly table: HeldName; readonly rows: readonly HeldRow[] } | undefined {
  const table = tableOf(stateNow().view);
  return table && { table, rows: results[table].rows };
}

/** Hides what belongs to a row that is not left: the marks of a timeline, the items of a list. */
function hideOthers({ view }: State): void {
  const table = tableOf(view);
  if (!table) return;
  const keys = new Set(results[table].rows.map((row) => keyOf(data, table, row)));
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>(
    `#${view} [data-id]:not(.rows *)`,
  ))
    element.classList.toggle('out', !keys.has(element.dataset['id'] ?? ''));
}

/** How long after the page is there its texts are made ready to be searched, in milliseconds. */
const soon = 300;

export function startResults(): void {
  setTimeout(() => {
    // Any search makes the texts of all rows; the first that somebody types need not wait for it.
    for (const table of heldNames) rowsLeft(data, table, { q: '.' });
  }, soon);
  onState((state) => {
    if (state.filter !== filtered) {
      filtered = state.filter;
      results = Object.fromEntries(
        heldNames.map((table) => [table, resultOf(data, table, state.filter)]),
      ) as unknown as Results;
    }
    hideOthers(state);
    for (const listener of listeners) listener(results, state);
  });
}
