import { html, Html } from '../../explorer/html.js';
import type { ReleaseContent, ReleaseFrame } from '../content.js';
import type { FileFacts } from '../descriptors/file-facts.js';
import { headOf } from './head.js';
import { dataElement } from './held-data.js';
import { views } from './views.js';

/** Markup that was made elsewhere, and holds nothing that could end the element it is put into. */
const inlined = (text: string): Html => new Html(text.trim());

/**
 * index.html of a release: one file that needs nothing else, neither script nor network. The script, where it runs, only filters,
 * sorts, opens, copies and exports what stands there. `files` are the facts of the tables' files, for its description in the head.
 */
export function explorerPage(
  content: ReleaseContent,
  frame: ReleaseFrame,
  files: readonly FileFacts[] = [],
): string {
  const { script, style } = frame.explorer;
  const { name, version } = frame.metadata;
  const shown = views(content, frame);
  const page = html`<!doctype html>
    <html lang="en" data-name="${name}" data-version="${version}">
      <head>
        ${headOf(content, frame, files)}
        <style>
          ${inlined(style)}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>
          <p class="brand">
            <a href="#Events">Missile Talks</a> <span class="version">${version}</span>
          </p>
          <nav aria-label="Views">
            <ul>
              ${shown
                .filter(({ isHidden }) => !isHidden)
                .map(
                  ({ id, title, count }) =>
                    html`<li>
                      <a href="#${id}"
                        >${title}${
                          count !== undefined && html` <span class="count">${count}</span>`
                        }</a
                      >
                    </li> `,
                )}
            </ul>
          </nav>
        </header>
        <main id="main" tabindex="-1">
          ${shown.map(
            ({ id, title, table, body }) =>
              html`<section
                class="view"
                id="${id}"
                data-table="${table}"
                aria-labelledby="${id}-title"
              >
                <h2 id="${id}-title">${title}</h2>
                ${body}
              </section> `,
          )}
        </main>
        ${dataElement(content.rows)}
        <script>
          ${inlined(script)};
        </script>
      </body>
    </html> `;
  return page.markup;
}
