import { printers } from '../code.js';
import { csvOf, fileNameOf } from '../csv.js';
import { fieldsOf, type Filter, type HeldName, type HeldRow } from '../filter.js';
import { selectionOf } from '../selection.js';
import { data, elementAt, elementsAt } from './page.js';
import { rowsInOrder } from './tables.js';
import { onResults } from './results.js';

/** Hands a text to the browser as a file to save. */
function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

function saveRows(table: HeldName, rows: readonly HeldRow[], filter: Filter): void {
  const { name = '', version = '' } = document.documentElement.dataset;
  const used = fieldsOf(table, filter).map(({ field, value }) => [field.key, value] as const);
  save(csvOf(data.tables[table].columns, rows), fileNameOf({ name, version }, table, used));
}

/** The rows of a view as a file, and the code that selects them: as many as are shown, in the order in which they are. */
function startTake(take: HTMLElement): void {
  const table = take.dataset['table'] as HeldName;
  const [shown, all] = [
    elementAt('.shown-rows', HTMLButtonElement, take),
    elementAt('.all-rows', HTMLAnchorElement, take),
  ];
  const code = elementAt('details', HTMLDetailsElement, take);
  let filter: Filter = {};
  let rows: readonly HeldRow[] = [];
  const showCode = (): void => {
    if (!code.open) return;
    const selection = selectionOf(data, table, filter);
    for (const { language, print } of printers)
      elementAt(`pre[data-language=${language}]`, HTMLPreElement, take).textContent =
        print(selection);
  };
  onResults((results, state) => {
    filter = state.filter;
    rows = rowsInOrder(table, results[table].rows, state.sort);
    const { length } = rows;
    shown.textContent = `${length === 1 ? 'This row' : `These ${length} rows`} as CSV`;
    shown.hidden = length === 0 || length === data.tables[table].rows.length;
    showCode();
  });
  code.addEventListener('toggle', showCode);
  shown.addEventListener('click', () => {
    saveRows(table, rows, filter);
  });
  // The page may be alone, without the files of the release beside it.
  all.addEventListener('click', (event) => {
    event.preventDefault();
    saveRows(table, data.tables[table].rows, {});
  });
}

export function startExport(): void {
  elementsAt('.take').forEach(startTake);
}
