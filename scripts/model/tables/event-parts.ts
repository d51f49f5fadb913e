import type { z } from 'zod';
import {
  actorIdColumn,
  articleIdColumn,
  blockIdColumn,
  code,
  derivedId,
  eventIdColumn,
  nullable,
  text,
} from './columns.js';
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
    mention_id: derivedId('M', 'Mention', 'A001-M01'),
    event_id: eventIdColumn('The event reported.'),
    article_id: articleIdColumn(),
    block_id: blockIdColumn(),
    text: text({
      title: 'Text',
      description: 'The exact words.',
      example: 'two days of talks on a US proposal',
    }),
    ...spanColumns(),
    claimed_by: nullable(
      actorIdColumn('Claimed by', 'Who says so. Empty when the paper itself does.'),
    ),
    status_in_mention: code('event_status', {
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
    event_id: eventIdColumn('The event.'),
    actor_id: actorIdColumn('Actor', 'Who takes part.'),
    role: code('participant_role', {
      title: 'Role',
      description: 'The part taken.',
      example: 'signatory',
    }),
    side: code('participant_side', {
      title: 'Side',
      description: 'Whose side the actor is on.',
      example: 'us',
    }),
    presence: nullable(
      code('participant_presence', {
        title: 'Presence',
        description:
          'Whether the actor took part or is expected to. Empty for agreements, and where the event is denied or disputed.',
        example: 'attended',
      }),
    ),
  },
);

export type EventMentionRow = z.infer<typeof eventMentions.schema>;
export type EventParticipantRow = z.infer<typeof eventParticipants.schema>;
