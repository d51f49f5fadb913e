import { html, type Content, type Html } from '../../explorer/html.js';
import type { PackageFile } from '../../model/metadata.js';
import { recordCitation } from '../descriptors/record-citation.js';

/** How to cite a record. Its BibTeX entry is that of the dataset for all but the id: the script puts it in. */
function citation(metadata: PackageFile, id: string): Html {
  return html`<h4>Cite this record</h4>
    <p id="cite-${id}" class="words">${recordCitation(metadata, id).plain}</p>
    <p class="needs-js">
      <button type="button" data-copy="#cite-${id}">Copy the citation</button>
      <button type="button" data-copy="#record-bibtex" data-for="${id}">Copy as BibTeX</button>
    </p>`;
}

/** The page of one record: what a reader asks first stands first. */
export const recordPage = (
  metadata: PackageFile,
  record: { readonly id: string; readonly kind: string; readonly name: string },
  statement: Content,
  body: Content,
): Html =>
  html`<section class="record" id="${record.id}" aria-labelledby="${record.id}-title">
    <h3 id="${record.id}-title">
      <span class="muted">${record.kind} <a href="#${record.id}">${record.id}</a></span>
      ${record.name}
    </h3>
    ${statement && html`<p class="statement words">${statement}</p>`} ${body}
    ${citation(metadata, record.id)}
  </section> `;
