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
import { doubts, factList, factsOf, joined, labelIn, linkTo } from './record-facts.js';
import { recordPage } from './record-frame.js';
import { codingHistory } from './record-history.js';
import { passage } from './record-passages.js';
import { having } from '../../text/lookup.js';

type EventMentionRow = Rows['event_mentions'][number];

const columns = [
  'type',
  'status',
  'outcome',
  'level',
  'format',
  'multiplicity',
  'place',
  'parent_event_id',
  'follows_event_id',
  'content_of_event_id',
  'issues',
  'claim_basis',
  'claimants',
  'cameo',
  'goldstein',
];

/** Who took part, by role. */
function participants(source: TraceSource, rows: Rows, eventId: string): [string, Content][] {
  const of = having(rows.event_participants, 'event_id', eventId);
  return [...new Set(of.map(({ role }) => role))].map((role) => [
    labelIn(source, 'participant_role', role),
    joined(
      of.filter((each) => each.role === role).map(({ actor_id: id }) => linkTo(source, id)),
      '; ',
    ),
  ]);
}

/** Who tells of an event in a passage, and as what. */
const claim = (source: TraceSource, mention: EventMentionRow): Content =>
  html`<span class="claim"
    >${mention.claimed_by === null ? 'The article itself' : linkTo(source, mention.claimed_by)}:
    ${labelIn(source, 'event_status', mention.status_in_mention).toLowerCase()}.</span
  >`;

/** The passages of an event; of one whose sources disagree, what each side claims facing the other. */
function passages(source: TraceSource, rows: Rows, eventId: string, contested: boolean): Html {
  const mentions = having(rows.event_mentions, 'event_id', eventId);
  const shown = (mention: EventMentionRow): Content =>
    passagesOf(source, recordOf('event_mentions', mention)).map((found) =>
      passage(found, claim(source, mention)),
    );
  const heading = html`<h4>
    ${mentions.length === 1 ? 'The passage' : `The ${mentions.length} passages`}
  </h4>`;
  if (!contested) return html`${heading} ${mentions.map(shown)}`;
  const statuses = [...new Set(mentions.map(({ status_in_mention: status }) => status))];
  return html`<h4>The claims</h4>
    <div class="facing">
      ${statuses.map(
        (status) =>
          html`<div>
            <h5>${labelIn(source, 'event_status', status)}</h5>
            ${mentions.filter((each) => each.status_in_mention === status).map(shown)}
          </div> `,
      )}
    </div>`;
}

/** What the quotes and events are to an event that say its id in one of their columns. */
function relations(rows: Rows, id: string): [string, Content][] {
  const events = (column: 'parent_event_id' | 'follows_event_id' | 'content_of_event_id') =>
    having(rows.events, column, id).map((each) => [each.event_id, each.label]);
  const quotes = (column: 'said_at_event_id' | 'performs_event_id') =>
    having(rows.quotes_flat, column, id).map((each) => [
      each.quote_id,
      `${each.quote_id} ${each.speaker}`,
    ]);
  const groups = [
    ['Events that are part of it', events('parent_event_id')],
    ['Events that follow from it', events('follows_event_id')],
    ['What it puts forward', events('content_of_event_id')],
    ['Quotes that perform it', quotes('performs_event_id')],
    ['Quotes said at it', quotes('said_at_event_id')],
  ] as const;
  return groups.map(([title, links]) => [
    title,
    links.length > 0 &&
      joined(
        links.map(([to = '', name = '']) => html`<a href="#${to}">${name}</a>`),
        '; ',
      ),
  ]);
}

/** The page of every event; with how it was coded, or without. */
export const eventPages = (
  source: TraceSource,
  rows: Rows,
  metadata: PackageFile,
  withHistory: boolean,
): Html[] =>
  rows.events.map((row) => {
    const { event_id: id, label, contested } = row;
    const record = recordOf('events', row);
    const flat = required(having(rows.events_flat, 'event_id', id)[0], `The sentence of ${id}`);
    return recordPage(
      metadata,
      { id, kind: 'Event', name: label },
      flat.event_sentence,
      html`${passages(source, rows, id, contested)}
        ${datesOf(source, record)
          .filter(({ name }) => name === 'date')
          .map((date) => dateSection('When it was', date))}
        <h4>Who and what</h4>
        ${factList([
          ...participants(source, rows, id),
          ...factsOf(source, record, columns),
          ...relations(rows, id),
        ])}
        ${doubts(source, record, 'event_')}
        ${withHistory && codingHistory(id, adjudicationsOf(source, record), revisionsOf(source, record))}`,
    );
  });
