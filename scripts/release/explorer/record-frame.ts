import { html, type Content, type Html } from '../../explorer/html.js';
import type { PackageFile } from '../../model/metadata.js';
import { recordCitation } from '../descriptors/record-citation.js';

/** How to cite a record. The script puts buttons that copy it below, and makes its BibTeX entry. */
const citation = (metadata: PackageFile, id: string): Html =>
  html`<h4>Cite this record</h4>
    <p class="cite words">${recordCitation(metadata, id).plain}</p>`;

/** The page of one record: what a reader asks first stands first. One that states nothing is not cited by itself. */
export const recordPage = (
  metadata: PackageFile,
  record: { readonly id: string; readonly kind: string; readonly name: string },
  statement: Content,
  body: Content,
): Html =>
  html`<section class="record" id="${record.id}">
    <h3>
      <span class="muted">${record.kind} <a href="#${record.id}">${record.id}</a></span>
      <span class="name">${record.name}</span>
    </h3>
    ${statement && html`<p class="statement words">${statement}</p>`} ${body}
    ${statement && citation(metadata, record.id)}
  </section> `;
