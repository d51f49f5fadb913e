import { printers } from '../../explorer/code.js';
import type { HeldData, HeldName } from '../../explorer/filter.js';
import { html, type Html } from '../../explorer/html.js';
import { selectionOf } from '../../explorer/selection.js';
import { csv } from '../../formats/csv.js';
import { tableFile } from '../../formats/index.js';

/**
 * The ways to take the rows of a view along: as a file, or as code that selects them. The script keeps both to what is shown. `all` is how many rows the
 * release has: the page may have fewer.
 */
export function takeRows(data: HeldData, table: HeldName, all: number): Html {
  const selection = selectionOf(data, table, {});
  const { length } = data.tables[table].rows;
  const file = tableFile(table, csv);
  const isWhole = length === all;
  const order = `The rows come in the order of the release${isWhole ? '' : ', and from all its articles'}.`;
  return html`<div class="take" data-table="${table}">
    <button type="button" class="shown-rows needs-js" hidden></button>
    <a class="all-rows${!isWhole && ' needs-js'}" href="${file}" download
      >${isWhole ? `All ${all} rows as CSV` : `The ${length} rows of this page as CSV`}</a
    >${!isWhole && html` <a href="${file}" download>All ${all} rows: ${file}</a>`}
    <details class="code">
      <summary>Code for these rows</summary>
      <p>
        In pandas, R or DuckDB: run it in the folder of the release, which has
        <code>${file}</code>. ${order}
      </p>
      ${printers.map(({ title, language, print }, at) => {
        const id = `code-${table}-${language}`;
        return html`<details name="code-${table}" ${at === 0 && html`open`}>
          <summary>${title}</summary>
          <button type="button" class="copy needs-js" data-copy="#${id}">Copy</button>
          <pre id="${id}" data-language="${language}" tabindex="0">${print(selection)}</pre>
        </details>`;
      })}
    </details>
  </div>`;
}
