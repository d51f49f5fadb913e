import { html, type Content, type Html } from '../../explorer/html.js';
import type { PackageFile } from '../../model/metadata.js';
import type { Rows } from '../../model/tables/index.js';
import { adjudicationsOf, revisionsOf } from '../../trace/decided.js';
import { passagesOf } from '../../trace/passages.js';
import { datesOf } from '../../trace/record-dates.js';
import { recordOf } from '../../trace/records.js';
import type { TraceSource } from '../../trace/source.js';
import { required } from '../../text/required.js';
import { dateSection } from './record-dates.js';
import { doubts, factList, factsOf, linkTo } from './record-facts.js';
import { recordPage } from './record-frame.js';
import { codingHistory } from './record-history.js';
import { passage } from './record-passages.js';
import { having } from '../../text/lookup.js';

const columns = [
  'speaker_id',
  'speaker_as',
  'joint_speaker_ids',
  'kind',
  'cue',
  'negated',
  'affirmed',
  'channel_id',
  'addressee_id',
  'parent_quote_id',
  'said_at_event_id',
  'performs_event_id',
  'refers_to',
  'issues',
];

/** The positions taken in a quote: whose each is, on what, in words, and how sure the coder was. */
function positions(source: TraceSource, rows: Rows, quoteId: string): Content {
  const taken = having(rows.stances_flat, 'quote_id', quoteId);
  return (
    taken.length > 0 &&
    html`<h4>Positions taken</h4>
      <ul>
        ${taken.map(
          ({ holder_id: holder, stance_in_words: words, stance, issue_label: issue, ...row }) =>
            html`<li>
              ${linkTo(source, holder)} ${words}
              <span class="muted"
                >(${issue}: ${stance > 0 ? `+${stance}` : stance < 0 ? `−${-stance}` : '0'},
                ${row.stance_basis}, confidence ${row.confidence})</span
              >${row.note !== null && html`<br />${row.note}`}
            </li> `,
        )}
      </ul>`
  );
}

/** The page of every quote; with how it was coded, or without. */
export const quotePages = (
  source: TraceSource,
  rows: Rows,
  metadata: PackageFile,
  withHistory: boolean,
): Html[] =>
  rows.quotes.map((row) => {
    const { quote_id: id } = row;
    const record = recordOf('quotes', row);
    const { attribution_sentence: sentence, speaker } = required(
      having(rows.quotes_flat, 'quote_id', id)[0],
      `The sentence of ${id}`,
    );
    const reports = having(rows.quotes, 'parent_quote_id', id);
    return recordPage(
      metadata,
      { id, kind: 'Quote', name: speaker },
      sentence,
      html`${passagesOf(source, record).map((found) => passage(found))}
      ${datesOf(source, record).map((date) => dateSection('When it was said', date))}
      ${positions(source, rows, id)}
      ${factList([
        ...factsOf(source, record, columns),
        [
          'Quotes reported in it',
          reports.length > 0 &&
            reports.map((each) => html`<a href="#${each.quote_id}">${each.quote_id}</a> `),
        ],
      ])}
      ${doubts(source, record, 'quote_')}
      ${withHistory && codingHistory(id, adjudicationsOf(source, record), revisionsOf(source, record))}`,
    );
  });
