import { familyOfType, occurrenceOfStatus } from '../../scripts/model/code-groups.js';
import type { ActorRow } from '../../scripts/model/tables/actors.js';
import type { EventRow } from '../../scripts/model/tables/events.js';
import type { EventParticipantRow } from '../../scripts/model/tables/event-parts.js';
import type { Named } from '../../scripts/tables/event-parties.js';

/** An actor of whom nothing is known but the given cells. */
export const actorRow = (
  actor_id: string,
  kind: ActorRow['kind'],
  more: Partial<ActorRow> = {},
): ActorRow => ({
  actor_id,
  kind,
  name: actor_id,
  name_in_sentence: more.name ?? actor_id,
  spellings: [],
  state_id: null,
  parent_id: null,
  generic: false,
  iso3: null,
  cow_ccode: null,
  cow_abbrev: null,
  gw_gwno: null,
  cameo_country: null,
  note: null,
  ...more,
});

/** A statement that was made, nobody knows when, with other cells where they are given. */
export function eventRow(more: Partial<EventRow> = {}): EventRow {
  const { type = 'statement', status = 'occurred' } = more;
  return {
    event_id: 'E001',
    first_article_id: 'A000',
    label: 'Speech on the horn',
    family: familyOfType[type],
    type,
    status,
    occurrence: occurrenceOfStatus[status],
    contested: status === 'disputed',
    multiplicity: 'single',
    outcome: null,
    level: null,
    format: null,
    place: null,
    place_iso3: null,
    place_geonames_id: null,
    place_latitude: null,
    place_longitude: null,
    date_edtf: null,
    date_earliest: null,
    date_latest: null,
    date_precision: null,
    date_basis: null,
    date_kind: null,
    date_external_sources: [],
    date_source: null,
    date_note: null,
    date_source_start: null,
    date_source_end: null,
    parent_event_id: null,
    follows_event_id: null,
    content_of_event_id: null,
    issues: [],
    first_reported_earliest: null,
    first_reported_latest: null,
    n_mentions: 1,
    n_articles: 1,
    claim_basis: 'article',
    claimants: [],
    cameo: null,
    cameo_fit: null,
    goldstein: null,
    plover: null,
    event_confidence: 'high',
    event_confidence_reason: null,
    event_note: null,
    ...more,
  };
}

export type Part = readonly [
  actor: ActorRow,
  role: EventParticipantRow['role'],
  side?: EventParticipantRow['side'],
];

/** Those who take part in an event, in the order given, as sentences look them up. */
export const namedOf =
  (...parts: readonly Part[]): Named =>
  (roles, side) =>
    parts.flatMap(([actor, role, own = 'third']) =>
      roles.includes(role) && (side === undefined || own === side) ? [actor] : [],
    );
