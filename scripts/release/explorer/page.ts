import { html, Html } from '../../explorer/html.js';
import type { ReleaseContent, ReleaseFrame } from '../content.js';
import type { FileFacts } from '../descriptors/file-facts.js';
import { headOf } from './head.js';
import { detailsOf, pageBudget, type Detail } from './detail.js';
import { rowsOfFirst } from './first-articles.js';
import { dataElement, heldData } from './held-data.js';
import { bar, footer, header } from './header.js';
import { lighterNotice, scriptOfRows } from './lighter.js';
import { takeRows } from './take.js';
import { views } from './views.js';

/** Markup that was made elsewhere, and holds nothing that could end the element it is put into. */
const inlined = (text: string): Html => new Html(text.trim());

/** Says, before anything is drawn, that a script will show one view at a time. */
const announcing = "document.documentElement.classList.add('js')";

/** The page with so much of the data. */
export function pageWith(
  detail: Detail,
  content: ReleaseContent,
  frame: ReleaseFrame,
  files: readonly FileFacts[],
): string {
  const { script, style } = frame.explorer;
  const { name, version } = frame.metadata;
  const rows = rowsOfFirst(content.rows, detail.articles);
  const data = heldData(rows);
  const shown = views({ content, rows, data, detail }, frame, files);
  const held = [dataElement(data, rows, detail), detail.pages ? null : scriptOfRows(frame)];
  const page = html`<!doctype html>
    <html lang="en" data-name="${name}" data-version="${version}">
      <head>
        ${headOf(content, frame, files)}
        <script>
          ${inlined(announcing)};
        </script>
        <style>
          ${inlined(style)}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        ${header(content, frame, lighterNotice(content, detail))} ${bar(shown)}
        <main id="main" tabindex="-1">
          ${shown.map(
            ({ id, title, table, body }) =>
              html`<section
                class="view"
                id="${id}"
                ${table && html`data-table="${table}"`}
                aria-labelledby="${id}-title"
              >
                <h2 id="${id}-title">${title}</h2>
                ${table && takeRows(data, table, content.rows[table].length)} ${body}
              </section> `,
          )}
        </main>
        ${footer(frame)} ${held}
        <script>
          ${inlined(script)};
        </script>
      </body>
    </html> `;
  return page.markup;
}

/**
 * index.html of a release: one file that needs nothing else, neither script nor network. The script, where it runs, only filters,
 * sorts, opens, copies and exports what stands there. `files` are the facts of the tables' files, for its description in the head.
 * A release of many articles has a lighter page, which says so: as much as fits into `budget` characters.
 */
export function explorerPage(
  content: ReleaseContent,
  frame: ReleaseFrame,
  files: readonly FileFacts[] = [],
  budget = pageBudget,
): string {
  let page = '';
  for (const detail of detailsOf(content.rows, budget)) {
    // How records were coded is less than a fifth of any page.
    if (detail.pages && page.length > 1.25 * budget) continue;
    page = pageWith(detail, content, frame, files);
    if (page.length <= budget) break;
  }
  return page;
}
