import { type Code, codes } from '../model/codes.js';
import { familyOfType, occurrenceOfStatus, presenceAt } from '../model/code-groups.js';
import type { CuratedActor } from '../model/records/actors.js';
import type { CuratedEvent } from '../model/records/events.js';
import { raise, type RecordCheck } from './check.js';
import { actorsOf, eventsOf } from './records.js';

type Outcome = Code<'event_outcome'>;

/** The outcomes that an event may have by its type and status; none where it can have no outcome. */
function outcomesOf({ type, status }: CuratedEvent): readonly Outcome[] {
  const occurrence = occurrenceOfStatus[status];
  if (occurrence === 'denied' || occurrence === 'disputed') return [];
  if (type === 'proposal' || type === 'demand')
    return codes.event_outcome.filter((outcome) => outcome !== 'not_reported');
  if (familyOfType[type] !== 'meeting') return [];
  if (occurrence === 'projected') return ['pending'];
  return ['agreed', 'no_agreement', status === 'occurred' ? 'not_reported' : 'pending'];
}

const outcomeByType: RecordCheck = {
  id: 'event/outcome',
  covers: ['events.outcome'],
  *run({ project }) {
    for (const { record, source, pointer } of eventsOf(project)) {
      const allowed = outcomesOf(record);
      const { outcome, status, type } = record;
      if (outcome === undefined ? allowed.length === 0 : allowed.includes(outcome)) continue;
      yield raise(source, outcome === undefined ? pointer : `${pointer}/outcome`, {
        message: `A ${type} that is ${status} has ${outcome === undefined ? 'no outcome' : `the outcome ${outcome}`}.`,
        expected: allowed.length === 0 ? 'no outcome' : `one of ${allowed.join(', ')}`,
        fix: `${allowed.length === 0 ? 'Remove "outcome"' : 'Say what came of it'}, or correct type and status.`,
      });
    }
  },
};

/** Roles in which somebody acts in an event; whoever is addressed or spoken of does not. */
const acting: ReadonlySet<Code<'participant_role'>> = new Set([
  'participant',
  'host',
  'visitor',
  'initiator',
  'signatory',
  'speaker',
]);

/** The state or organisation that an actor is, belongs to or holds an office of; undefined where it is not known. */
function partyOf(
  actor: CuratedActor | undefined,
  actors: ReadonlyMap<string, CuratedActor>,
): string | undefined {
  if (!actor || actor.kind === 'state' || actor.kind === 'igo') return actor?.id;
  const offices = actor.printed.flatMap(({ roles }) => (roles ?? []).map(({ body }) => body));
  return actor.state ?? offices.find((body) => actors.get(body ?? '')?.kind === 'igo');
}

/** How many parties act, where it is known of all who act what they belong to, or of three parties; nobody meets alone. */
function formatOf(
  { participants, type }: CuratedEvent,
  actors: ReadonlyMap<string, CuratedActor>,
): { readonly format: Code<'event_format'>; readonly parties: readonly string[] } | undefined {
  const found = participants
    .filter(({ role }) => acting.has(role))
    .map(({ actor }) => partyOf(actors.get(actor), actors));
  const parties = [...new Set(found.flatMap((party) => party ?? []))];
  if (parties.length > 2) return { format: 'multilateral', parties };
  if (parties.length < (familyOfType[type] === 'meeting' ? 2 : 1)) return undefined;
  if (found.includes(undefined)) return undefined;
  return { format: parties.length === 1 ? 'unilateral' : 'bilateral', parties };
}

const formatCounts: RecordCheck = {
  id: 'event/format',
  needsWhole: true,
  covers: ['events.format'],
  *run({ project }) {
    const actors = new Map(actorsOf(project).map(({ record }) => [record.id, record]));
    for (const { record, source, pointer } of eventsOf(project)) {
      const counted = formatOf(record, actors);
      if (!counted || counted.format === record.format) continue;
      yield raise(source, record.format === undefined ? pointer : `${pointer}/format`, {
        message: `It has ${record.format === undefined ? 'no format' : `the format ${record.format}`}; those who act in it are of ${counted.parties.join(', ')}.`,
        expected: counted.format,
        fix: 'Correct "format", or the roles of the participants.',
      });
    }
  },
};

const presenceTold: RecordCheck = {
  id: 'event/presence',
  covers: ['event_participants.presence'],
  *run({ project }) {
    for (const { record, source, pointer } of eventsOf(project)) {
      const rule = presenceAt(record.type, record.status);
      for (const [index, { presence }] of record.participants.entries()) {
        if (presence === undefined || (presence === 'expected' && rule === 'attended')) continue;
        yield raise(source, `${pointer}/participants/${index}/presence`, {
          message: `The presence is ${presence}, at a ${record.type} that is ${record.status}.`,
          expected: `no presence here${rule === undefined ? '' : `: it is ${rule} by the status`}`,
          fix: 'Remove "presence": it is only for who was expected at a meeting that was held.',
        });
      }
    }
  },
};

export const eventValueChecks: readonly RecordCheck[] = [outcomeByType, formatCounts, presenceTold];
