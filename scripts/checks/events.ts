import type { CuratedParticipant } from '../model/records/events.js';
import { groupBy } from '../text/lookup.js';
import { raise, type RecordCheck } from './check.js';
import {
  actorsOf,
  eventPassage,
  eventsOf,
  locatedMentions,
  mentionsOf,
  repeated,
  type LocatedMention,
} from './records.js';
import type { Code } from '../model/codes.js';
import { familyOfType } from '../model/code-groups.js';
import type { CuratedActor } from '../model/records/actors.js';

const mentioned: RecordCheck = {
  id: 'event/mention',
  needsWhole: true,
  covers: ['events.n_mentions', 'event_mentions'],
  *run({ project }) {
    const reported = new Set(mentionsOf(project).map(({ record }) => record.event));
    for (const { record, source, pointer } of eventsOf(project)) {
      if (reported.has(record.id)) continue;
      yield raise(source, pointer, {
        message: 'No passage reports it.',
        expected: 'at least one mention in an article',
        fix: 'Quote the passage in "mentions", or remove the event.',
      });
    }
  },
};

const mentionedOnce: RecordCheck = {
  id: 'event/mention-twice',
  covers: ['event_mentions.text'],
  *run(context) {
    const located = locatedMentions(context);
    const passageOfEvent = ({ record, span }: LocatedMention): string =>
      `${record.event} ${span.block.id} ${span.start}–${span.end}`;
    for (const [, { source, pointer, span }] of repeated(located, passageOfEvent)) {
      yield raise(source, pointer, {
        message: `The passage "${span.text}" is already a mention of it.`,
        expected: 'each passage at most once for an event',
        fix: 'Remove one, or quote the passage you meant.',
      });
    }
  },
};

const leastParticipants = 2;

const participants: RecordCheck = {
  id: 'event/participants',
  needsWhole: true,
  covers: ['events', 'event_participants'],
  *run(context) {
    for (const { record, source, pointer } of eventsOf(context.project)) {
      const family = familyOfType[record.type];
      if (family !== 'meeting' && family !== 'instrument') continue;
      const actors = new Set(record.participants.map(({ actor }) => actor));
      if (actors.size >= leastParticipants) continue;
      yield raise(
        source,
        `${pointer}/participants`,
        {
          message: `A ${record.type} has ${actors.size === 0 ? 'no participant' : 'one participant'}.`,
          expected: 'at least two actors',
          fix: 'Add the other side, or grant an exception in curated/exceptions.json that quotes its first mention and says why.',
        },
        eventPassage(context, record.id),
      );
    }
  },
};

const doubledParticipant: RecordCheck = {
  id: 'event/participant-twice',
  covers: ['event_participants'],
  *run({ project }) {
    for (const { record, source, pointer } of eventsOf(project)) {
      const partOf = ({ actor, role }: CuratedParticipant): string => `${actor} as ${role}`;
      for (const [index, participant] of repeated(record.participants, partOf)) {
        yield raise(source, `${pointer}/participants/${index}`, {
          message: `${partOf(participant)} is listed twice.`,
          expected: 'each part once',
          fix: 'Remove one.',
        });
      }
    }
  },
};

const statusReported: RecordCheck = {
  id: 'event/status-reported',
  needsWhole: true,
  covers: [
    'events.status',
    'events.contested',
    'event_mentions.status_in_mention',
    'event_mentions.claimed_by',
  ],
  *run({ project }) {
    const mentions = groupBy(
      mentionsOf(project).map(({ record }) => record),
      ({ event }) => event,
    );
    for (const { record, source, pointer } of eventsOf(project)) {
      const own = mentions.get(record.id) ?? [];
      if (own.length === 0) continue;
      const statuses = new Set(own.map(({ status }) => status));
      if (record.status === 'disputed') {
        const claimants = new Set(own.flatMap(({ claimed_by: claimant }) => claimant ?? []));
        if (statuses.size > 1 && claimants.size > 1) continue;
        yield raise(source, `${pointer}/status`, {
          message: 'The status is disputed, but the mentions do not show two claimants who differ.',
          expected: 'mentions with different statuses and different claimed_by',
          fix: 'Add the other side’s mention with claimed_by, or correct the status.',
        });
      } else if (!statuses.has(record.status)) {
        yield raise(source, `${pointer}/status`, {
          message: `The status is ${record.status}; the mentions say ${[...statuses].join(', ')}.`,
          expected: 'a status that a mention reports',
          fix: 'Correct the status of the event or of a mention.',
        });
      }
    }
  },
};

type Side = Code<'participant_side'>;

/** Country codes decide, not ids: a slug carries no fact. */
const sideOfState: Readonly<Record<string, Side>> = { RUS: 'russia', USA: 'us' };

/** The sides an actor can be on, by the state it is or belongs to; without one, any but the two states' own. Only a body is joint. */
function sidesOf(actor: CuratedActor, states: ReadonlyMap<string, CuratedActor>): readonly Side[] {
  const state = actor.kind === 'state' ? actor : states.get(actor.state ?? '');
  const iso3 = state?.codes?.iso3;
  if (iso3 === undefined)
    return actor.kind === 'body' ? ['nato', 'third', 'joint'] : ['nato', 'third'];
  const side = sideOfState[iso3];
  return side === undefined ? ['third'] : [side];
}

const sideAgrees: RecordCheck = {
  id: 'event/side',
  needsWhole: true,
  covers: ['event_participants.side'],
  *run({ project }) {
    const actors = new Map(actorsOf(project).map(({ record }) => [record.id, record]));
    for (const { record, source, pointer } of eventsOf(project)) {
      for (const [index, { actor: actorId, side }] of record.participants.entries()) {
        const actor = actors.get(actorId);
        const allowed = actor ? sidesOf(actor, actors) : [];
        if (!actor || allowed.includes(side)) continue;
        yield raise(source, `${pointer}/participants/${index}/side`, {
          message: `${actorId} is on side ${side}, but belongs to ${actor.state ?? (actor.codes ? 'itself' : 'no state')}.`,
          expected: allowed.join(' or '),
          fix: 'Correct the side, or the state of the actor.',
        });
      }
    }
  },
};

export const eventChecks: readonly RecordCheck[] = [
  mentioned,
  mentionedOnce,
  participants,
  doubledParticipant,
  sideAgrees,
  statusReported,
];
