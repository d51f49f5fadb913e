import { printers } from '../../explorer/code.js';
import type { HeldData, HeldName } from '../../explorer/filter.js';
import { html, type Html } from '../../explorer/html.js';
import { selectionOf } from '../../explorer/selection.js';
import { csv } from '../../formats/csv.js';
import { tableFile } from '../../formats/index.js';

/** The ways to take the rows of a view along: as a file, or as code that selects them. The script keeps both to what is shown. */
export function takeRows(data: HeldData, table: HeldName): Html {
  const selection = selectionOf(data, table, {});
  return html`<div class="take" data-table="${table}">
    <button type="button" class="shown-rows needs-js" hidden></button>
    <a class="all-rows" href="${tableFile(table, csv)}" download
      >All ${data.tables[table].rows.length} rows as CSV</a
    >
    <details class="code">
      <summary>Code for these rows</summary>
      <p>
        In pandas, R or DuckDB: run it in the folder of the release, which has
        <code>${tableFile(table, csv)}</code>. The rows come in the order of the release.
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
