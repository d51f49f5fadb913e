import { html, type Html } from '../../explorer/html.js';
import type { HeldData } from '../../explorer/filter.js';
import { shownRow, type ShownTable } from '../../explorer/shown-table.js';
import { sortedRows } from '../../explorer/sorting.js';
import { csv } from '../../formats/csv.js';
import { tableFile } from '../../formats/index.js';
import { tables } from '../../model/tables/index.js';
import { pageLength, wholeLength } from '../../explorer/paging.js';

/** A table whose rows the script filters, sorts and, where they are many, pages through. */
export function rowTable(data: HeldData, shown: ShownTable, caption: string): Html {
  const { table, columns } = shown;
  const rows = sortedRows(data, shown, data.tables[table].rows, '');
  const isWhole = rows.length <= wholeLength;
  const first = isWhole ? rows : rows.slice(0, pageLength);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${tables[table].title}">
      <table class="rows" id="${table}">
        <caption data-whole="${caption}">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map(
              ({ title, sort: [name] }) => html`<th scope="col" data-sort="${name}">${title}</th> `,
            )}
          </tr>
        </thead>
        <tbody>
          ${first.map((row) => shownRow(data, shown, row))}
        </tbody>
      </table>
    </div>
    ${
      isWhole
        ? null
        : html`<p class="more">
            These are the first ${first.length} of ${rows.length} rows;
            <a href="${tableFile(table, csv)}">all of them as CSV</a>.
          </p>`
    }`;
}
