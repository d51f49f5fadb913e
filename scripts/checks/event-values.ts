import type { Code } from '../model/codes.js';
import { familyOfType, outcomesOf, presenceAt } from '../model/code-groups.js';
import { raise, type RecordCheck } from './check.js';
import { actorsOf, eventsOf } from './records.js';

const outcomeByType: RecordCheck = {
  id: 'event/outcome',
  covers: ['events.outcome'],
  *run({ project }) {
    for (const { record, source, pointer } of eventsOf(project)) {
      const { outcome, status, type } = record;
      const allowed = outcomesOf(type, status);
      if (outcome === undefined ? allowed.length === 0 : allowed.includes(outcome)) continue;
      yield raise(source, outcome === undefined ? pointer : `${pointer}/outcome`, {
        message: `An event of type ${type} and status ${status} has ${outcome === undefined ? 'no outcome' : `the outcome ${outcome}`}.`,
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

/** By how many parties act: one, two, three or more. */
const byParties = ['unilateral', 'bilateral', 'multilateral'] as const;

/** An actor with what it may belong to: its state, and the bodies in which it holds an office. */
export interface Belonging {
  readonly id: string;
  readonly kind: Code<'actor_kind'>;
  readonly state?: string | null | undefined;
  readonly bodies: readonly (string | null | undefined)[];
}
type Belongings = ReadonlyMap<string, Belonging>;

/** The state or organisation that an actor is, belongs to or holds an office of; undefined where it is not known. */
function partyOf(actor: Belonging | undefined, actors: Belongings): string | undefined {
  if (!actor || actor.kind === 'state' || actor.kind === 'igo') return actor?.id;
  const organisation = actor.bodies.find((body) => actors.get(body ?? '')?.kind === 'igo');
  return actor.state ?? organisation ?? undefined;
}

/**
 * The formats that an event may have, undefined where it may have none, and the parties that are known to act in it: it is known how
 * many do where it is known of all who act what they belong to, or of three parties. Nobody meets alone.
 */
export function formatsOf(
  type: Code<'event_type'>,
  participants: readonly { readonly actor: string; readonly role: Code<'participant_role'> }[],
  actors: Belongings,
): {
  readonly formats: readonly (Code<'event_format'> | undefined)[];
  readonly parties: readonly string[];
} {
  const found = participants
    .filter(({ role }) => acting.has(role))
    .map(({ actor }) => partyOf(actors.get(actor), actors));
  const parties = [...new Set(found.flatMap((party) => party ?? []))];
  const least = familyOfType[type] === 'meeting' ? 2 : 1;
  const isCounted = parties.length >= least && !found.includes(undefined);
  const possible = byParties.slice(Math.min(Math.max(parties.length, least), byParties.length) - 1);
  return {
    formats:
      isCounted || parties.length >= byParties.length
        ? possible.slice(0, 1)
        : [...possible, undefined],
    parties,
  };
}

const formatCounts: RecordCheck = {
  id: 'event/format',
  needsWhole: true,
  covers: ['events.format'],
  *run({ project }) {
    const actors = new Map(
      actorsOf(project).map(({ record: { id, kind, state, printed } }) => {
        const bodies = printed.flatMap(({ roles }) => (roles ?? []).map(({ body }) => body));
        return [id, { id, kind, state, bodies }];
      }),
    );
    for (const { record, source, pointer } of eventsOf(project)) {
      const { format, participants, type } = record;
      const { formats, parties } = formatsOf(type, participants, actors);
      if (formats.includes(format)) continue;
      yield raise(source, format === undefined ? pointer : `${pointer}/format`, {
        message: `An event of type ${type} has ${format === undefined ? 'no format' : `the format ${format}`}; those known to act in it are of ${parties.join(', ') || 'no party'}.`,
        expected: formats.map((each) => each ?? 'no format').join(' or '),
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
          message: `The presence is ${presence}, at an event of type ${record.type} and status ${record.status}.`,
          expected: `no presence here${rule === undefined ? '' : `: it is ${rule} by the status`}`,
          fix: 'Remove "presence": it is only for who was expected at a meeting that was held.',
        });
      }
    }
  },
};

export const eventValueChecks: readonly RecordCheck[] = [outcomeByType, formatCounts, presenceTold];
