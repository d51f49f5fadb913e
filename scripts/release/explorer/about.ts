import { html, type Html } from '../../explorer/html.js';
import { csv } from '../../formats/csv.js';
import { formats, tableFile } from '../../formats/index.js';
import { tableNames, tables, type TableName } from '../../model/tables/index.js';
import { dayInWords } from '../../text/days.js';
import type { ReleaseContent, ReleaseFrame } from '../content.js';
import { bibtex, reference } from '../descriptors/citations.js';
import type { FileFacts } from '../descriptors/file-facts.js';
import { recordLicence } from '../documents/rights.js';
import type { Detail } from './detail.js';
import { documentsOf } from './documents-list.js';

/** The tables that are read alone, and what their rows are called here. */
const startTables = [
  ['quotes_flat', 'Quotes'],
  ['events_flat', 'Events'],
  ['stances_flat', 'Positions'],
] as const satisfies readonly (readonly [TableName, string])[];

/** A size as file managers show it. */
const sizeOf = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < 1e6
      ? `${Math.round(bytes / 1000)} kB`
      : `${(bytes / 1e6).toFixed(1)} MB`;

/** Every table in every format. */
function tableList({ rows }: ReleaseContent, files: readonly FileFacts[]): Html {
  const size = (path: string) => files.find((file) => file.path === path)?.bytes;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Files of the tables">
    <table class="files">
      <caption class="hidden">
        Files of the tables
      </caption>
      <thead>
        <tr>
          <th scope="col">Table</th>
          <th scope="col">One row is</th>
          <th scope="col" class="number">Rows</th>
          ${formats.map(({ title }) => html`<th scope="col">${title}</th> `)}
        </tr>
      </thead>
      <tbody>
        ${tableNames.map(
          (name) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td>${tables[name].rowIs}</td>
              <td class="number">${rows[name].length}</td>
              ${formats.map((format) => {
                const path = tableFile(name, format);
                const bytes = size(path);
                return html`<td>
                  <a href="${path}" aria-label="${name} as ${format.title}"
                    >${bytes === undefined ? format.title : sizeOf(bytes)}</a
                  >
                </td> `;
              })}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

const copied = (id: string, content: Html, what: string): Html =>
  html`<div class="copied">
    ${content}
    <button type="button" class="needs-js" data-copy="#${id}" aria-label="Copy the ${what}">
      Copy
    </button>
  </div>`;

/** The files of the articles’ texts, each where the page has their articles; else where they are listed. */
const textList = ({ articles }: ReleaseContent['rows'], each: boolean): Html =>
  each
    ? html`<ul>
        ${articles.map(
          ({ text_file: path, title, publisher }) =>
            html`<li>
              <a href="${path}">${path}</a> ${[title, publisher].filter(Boolean).join(', ')}
            </li> `,
        )}
      </ul>`
    : html`<p>
        ${articles.length} files, one for each article: <code>text_file</code> of
        <a href="${tableFile('articles', csv)}">${tableFile('articles', csv)}</a> names them.
      </p>`;

/** How to have the data, cite them and check them. */
export function about(
  content: ReleaseContent,
  frame: ReleaseFrame,
  files: readonly FileFacts[],
  { pages }: Pick<Detail, 'pages'>,
): Html {
  const { metadata } = frame;
  const { version, dataset } = metadata;
  return html`<p class="lead">${dataset.abstract}</p>
    <h3>Straight to a file</h3>
    <ul class="start">
      ${startTables.map(
        ([table, title]) =>
          html`<li>
            <a href="${tableFile(table, { name: 'csv' })}" download>${title}, CSV</a>
            <span class="muted"
              >${content.rows[table].length} rows, one line each, readable alone</span
            >
          </li> `,
      )}
    </ul>
    <p class="muted">
      The links lead to the files beside this page, in the folder of the release. What you filter
      here can be had as CSV with each table.
    </p>
    <h3>How to cite</h3>
    ${copied('cite-text', html`<p class="words" id="cite-text">${reference(metadata)}</p>`, 'reference')}
    ${copied('cite-bibtex', html`<pre id="cite-bibtex" tabindex="0">${bibtex(metadata)}</pre>`, 'BibTeX entry')}
    <p>Each record has a citation of its own on its page.</p>
    <h3>What the data are</h3>
    ${documentsOf('read', content)}
    <h3>All ${tableNames.length} tables</h3>
    ${tableList(content, files)}
    <h3>For programs</h3>
    ${documentsOf('programs', content)}
    ${
      content.withTexts &&
      html`<h3>The articles’ texts</h3>
        ${textList(content.rows, pages)}`
    }
    <h3>Check a download</h3>
    <p>In the folder of the release; on macOS, <code>shasum -a 256 -c SHA256SUMS</code>:</p>
    <pre tabindex="0">sha256sum -c SHA256SUMS</pre>
    <h3>Rights</h3>
    <p>
      Records: <a href="${recordLicence.path}">${recordLicence.title}</a>. The articles’ words
      remain their publishers’; <a href="RIGHTS.md">RIGHTS.md</a> says what may be done with each
      file.
    </p>
    <h3>Version</h3>
    <p>Version ${version}, released ${dayInWords(dataset.releaseDate)}.</p>`;
}
