import { z } from 'zod';
import {
  actorId,
  code,
  curatedDate,
  eventId,
  judgement,
  line,
  schemaReference,
  selectorFields,
} from '../fields.js';
import { proposable } from './proposable.js';

const participant = z.strictObject({
  actor: actorId(),
  role: code('participant_role', 'The part taken.'),
  side: code('participant_side', 'Whose side it is on.'),
  presence: code(
    'participant_presence',
    'Only where it differs from the rule: attended a meeting that occurred or goes on, expected at one that is scheduled or intended, else empty.',
  ).optional(),
});

/** The fields of an event. */
export const eventShape = {
  id: eventId(),
  label: line('A short name a reader recognises.'),
  type: code('event_type', 'What it is.'),
  status: code('event_status', 'Whether it is.'),
  multiplicity: code('event_multiplicity', 'Left out when single.').optional(),
  outcome: code(
    'event_outcome',
    'What came of it; only of meetings, proposals and demands.',
  ).optional(),
  level: code('event_level', 'Rank of the highest on the lower side.').optional(),
  format: code('event_format', 'How many states and organisations act in it.').optional(),
  place: line('City or place in current English usage.').optional(),
  place_iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .meta({ description: 'Country of the place, ISO 3166-1.' }),
  date: curatedDate()
    .optional()
    .meta({ description: 'When it was or will be. Left out: nothing in the article bounds it.' }),
  parent: eventId().optional().meta({ description: 'The event this one is part of.' }),
  follows: eventId().optional().meta({ description: 'The planned event this one grew out of.' }),
  content_of: eventId().optional().meta({
    description: 'The proposal, demand or promise whose content this event is.',
  }),
  participants: z.array(participant),
  issues: z.array(code('issue', 'What it is about.')).min(1),
  cameo: z
    .string()
    .regex(/^[0-9]{3,4}$/)
    .optional()
    .meta({
      description: 'CAMEO code without prefix; one that crosswalk allows for type and status.',
    }),
  cameo_fit: code(
    'cameo_fit',
    'How well the CAMEO code says this event; never better than the crosswalk has it. Required with cameo.',
  ).optional(),
  ...judgement,
};
/** What a program may not know of an event that it proposes. */
export const unknownOfEvent = ['issues', 'confidence'] as const;

const event = proposable(eventShape, unknownOfEvent);

export const eventMentionShape = {
  event: eventId(),
  ...selectorFields,
  claimed_by: actorId('Who says so; left out when the paper itself does.').optional(),
  status: code('event_status', 'What this passage says the status is.'),
};
const mention = proposable(eventMentionShape);

export const eventsFile = z
  .strictObject({ $schema: schemaReference(), events: z.array(event), mentions: z.array(mention) })
  .meta({
    title: 'Events',
    description:
      'curated/A…/events.json: events first coded in one article, and its mentions of any event.',
  });

export type CuratedParticipant = z.infer<typeof participant>;
export type CuratedEvent = z.infer<typeof event>;
export type CuratedMention = z.infer<typeof mention>;
export type EventsFile = z.infer<typeof eventsFile>;
