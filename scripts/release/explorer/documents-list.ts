import { html, type Html } from '../../explorer/html.js';
import type { ReleaseContent } from '../content.js';

interface Document {
  readonly path: string;
  /** What it is for, after its name. */
  readonly says: string;
  /** It is there from the second version on. */
  readonly needsChanges?: true;
}

/** The files of a release beside its tables and texts, by who reads them first. */
const documents = {
  read: [
    { path: 'DATA_CARD.md', says: 'what is covered, its limits, and how far two codings agree' },
    { path: 'CODEBOOK.md', says: 'every column and code, and the rules of coding' },
    { path: 'codebook.csv', says: 'every column on a line of its own' },
    { path: 'CODING_GUIDE.md', says: 'what a coder needs who has not seen the data' },
    { path: 'RIGHTS.md', says: 'what may be done with each file' },
    { path: 'CHANGES.md', says: 'what each version changed', needsChanges: true },
    { path: 'README.md', says: 'the card that Hugging Face shows' },
    { path: 'timeline.svg', says: 'the events on one picture' },
    { path: 'timeline-dark.svg', says: 'the same on a dark ground' },
  ],
  programs: [
    { path: 'datapackage.json', says: 'the release as a Data Package' },
    { path: 'croissant.json', says: 'the release in Croissant' },
    { path: 'load.R', says: 'every table in R, without packages' },
    { path: 'dtypes.json', says: 'the types of the CSV columns for pandas, R and DuckDB' },
    { path: 'renamed.json', says: 'old names of columns, codes and records, and the new ones' },
    { path: 'changes.json', says: 'what each version changed', needsChanges: true },
    { path: 'citation.bib', says: 'the citation in BibTeX' },
    { path: 'citation.ris', says: 'the citation in RIS' },
    { path: 'citation.csl.json', says: 'the citation in CSL-JSON' },
    { path: 'CITATION.cff', says: 'the citation in the Citation File Format' },
    { path: '.zenodo.json', says: 'the form of a deposit on Zenodo' },
    { path: 'SHA256SUMS', says: 'a digest of every file' },
  ],
} as const satisfies Record<string, readonly Document[]>;

/** Links to the documents of a kind, each with what it is for. */
export const documentsOf = (kind: keyof typeof documents, { changes }: ReleaseContent): Html =>
  html`<ul>
    ${documents[kind]
      .filter((each: Document) => !each.needsChanges || changes.length > 0)
      .map(({ path, says }) => html`<li><a href="${path}">${path}</a>: ${says}</li> `)}
  </ul>`;
