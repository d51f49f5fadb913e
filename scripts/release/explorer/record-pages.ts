import { html, type Html } from '../../explorer/html.js';
import { recordsGone } from '../../records/gone.js';
import type { ReleaseContent, ReleaseFrame } from '../content.js';
import { actorPages } from './record-actors.js';
import { recordCitation } from '../descriptors/record-citation.js';
import { eventPages } from './record-events.js';
import { quotePages } from './record-quotes.js';
import { traceSource } from './record-source.js';

/** What became of the records whose ids earlier versions had: their addresses hold. */
const gonePages = ({ changes }: ReleaseContent, { ids }: ReleaseFrame): Html[] =>
  recordsGone(changes, ids).map(
    ({ kind, old: id, new: into, version, reason }) =>
      html`<section class="record" id="${id}">
        <h3><span class="muted">${kind}</span> ${id} is gone</h3>
        <p>
          ${
            into === null
              ? `It was withdrawn in version ${version}.`
              : html`It was merged into <a href="#${into}">${into}</a> in version ${version}.`
          }
          <span class="words">${reason}</span>
        </p>
      </section> `,
  );

/** Stands for the id in the BibTeX entry of a record: the script puts one there. */
const anyRecord = 'RECORD';

/** The page of every quote, event and actor, and what became of those that are gone. */
export function recordPages(content: ReleaseContent, frame: ReleaseFrame, history: boolean): Html {
  const source = traceSource(content, frame);
  const { metadata } = frame;
  const records = [source, content.rows, metadata] as const;
  return html`${quotePages(...records, history)} ${eventPages(...records, history)}
    ${actorPages(...records)} ${gonePages(content, frame)}
    <pre hidden id="record-bibtex">${recordCitation(metadata, anyRecord).bibtex}</pre>`;
}

/** Where the script puts the page that it makes of a row, in a page without those of records: what these have beside the row. */
export const placesOfRecords = (content: ReleaseContent, frame: ReleaseFrame): Html =>
  html`${gonePages(content, frame)}
    <p hidden id="record-citation">${recordCitation(frame.metadata, anyRecord).plain}</p>`;
