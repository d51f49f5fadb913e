import type { z } from 'zod';
import * as column from './columns.js';
import { spanColumns } from './groups.js';
import { defineTable } from './table.js';

export const eventMentions = defineTable(
  {
    name: 'event_mentions',
    title: 'Event mentions',
    rowIs: 'a passage that reports an event',
    description: 'Where sources differ, each claim is a row with its claimant.',
    key: ['mention_id'],
  },
  {
    mention_id: column.derivedId('M', 'Mention', 'A001-M01'),
    event_id: column.eventId('The event reported.'),
    article_id: column.articleId(),
    block_id: column.blockId(),
    text: column.text({
      title: 'Text',
      description: 'The exact words.',
      example: 'two days of talks on a US proposal',
    }),
    ...spanColumns(),
    claimed_by: column.nullable(
      column.actorId('Claimed by', 'Who says so. Empty when the paper itself does.'),
    ),
    status_in_mention: column.code('event_status', {
      title: 'Status in mention',
      description: 'What this passage says the status is.',
      example: 'occurred',
    }),
  },
);

export const eventParticipants = defineTable(
  {
    name: 'event_participants',
    title: 'Event participants',
    rowIs: 'an actor’s part in an event',
    description: 'A person and the state represented are both listed where the article names both.',
    key: ['event_id', 'actor_id', 'role'],
  },
  {
    event_id: column.eventId('The event.'),
    actor_id: column.actorId('Actor', 'Who takes part.'),
    role: column.code('participant_role', {
      title: 'Role',
      description: 'The part taken.',
      example: 'signatory',
    }),
    side: column.code('participant_side', {
      title: 'Side',
      description: 'Whose side the actor is on.',
      example: 'us',
    }),
    presence: column.nullableCode('participant_presence', {
      title: 'Presence',
      description:
        'Whether the actor took part in a meeting or is expected to. Empty for everything else, and where the meeting is denied, disputed, or only proposed or possible.',
      example: 'attended',
    }),
  },
);

export type EventMentionRow = z.infer<typeof eventMentions.schema>;
export type EventParticipantRow = z.infer<typeof eventParticipants.schema>;

const codesOf = (side: 'A' | 'B') => {
  const iso3 = side === 'A' ? 'USA' : 'RUS';
  const number = side === 'A' ? 2 : 365;
  return {
    iso3: column.token(/^[A-Z]{3}$/, {
      title: `ISO 3166-1 alpha-3 of ${side}`,
      description: `Code of state ${side}.`,
      example: iso3,
    }),
    cow: column.integer({
      title: `COW number of ${side}`,
      description: `Correlates of War country number of state ${side}.`,
      example: number,
    }),
    gw: column.integer({
      title: `Gleditsch–Ward number of ${side}`,
      description: `Gleditsch–Ward number of state ${side}; differs from COW for Germany.`,
      example: number,
    }),
  };
};
const [a, b] = [codesOf('A'), codesOf('B')];

export const dyads = defineTable(
  {
    name: 'dyads',
    title: 'Dyads',
    rowIs: 'a pair of states that an event brings together, once for each pair and event',
    description:
      'Derived from event_participants, persons and bodies counting for their state; organisations and groups of no single state are left out, and so are states that an event is only about (role object). ' +
      'In a meeting or an instrument every two states that take part make a pair without direction, by alphabet of ISO codes. In a speech act or a deed the pair runs from whoever acts to whom it is addressed, or who hosts it; ' +
      'two states that both act in a deed, such as a joint exercise, make a pair without direction. Projected, denied and disputed events are included: filter by events.status.',
    key: ['event_id', 'state_a', 'state_b'],
  },
  {
    event_id: column.eventId('The event.'),
    state_a: column.actorId(
      'State A',
      'The acting state; without direction, the first by ISO code.',
    ),
    iso3_a: a.iso3,
    cow_ccode_a: a.cow,
    gw_gwno_a: a.gw,
    role_a: column.code('participant_role', {
      title: 'Role of A',
      description: 'The part state A has in the event.',
      example: 'participant',
    }),
    state_b: column.actorId(
      'State B',
      'The state acted on; without direction, the second by ISO code.',
    ),
    iso3_b: b.iso3,
    cow_ccode_b: b.cow,
    gw_gwno_b: b.gw,
    role_b: column.code('participant_role', {
      title: 'Role of B',
      description: 'The part state B has in the event.',
      example: 'participant',
    }),
    directed: column.boolean({
      title: 'Directed',
      description: 'True when the pair runs from A to B.',
      example: false,
    }),
  },
);

export type DyadRow = z.infer<typeof dyads.schema>;
