import { codes, type Code } from '../model/codes.js';
import { byCodePoint } from '../text/order.js';
import type { ActorRow } from '../model/tables/actors.js';
import { dyads, type DyadRow, type EventParticipantRow } from '../model/tables/event-parts.js';
import type { EventRow } from '../model/tables/events.js';
import { inKeyOrder } from './key-order.js';
import { required } from '../text/required.js';
import { having } from '../text/lookup.js';

type Role = Code<'participant_role'>;

interface StateInEvent {
  readonly state: ActorRow;
  readonly role: Role;
}

const acting: ReadonlySet<Role> = new Set([
  'initiator',
  'speaker',
  'signatory',
  'visitor',
  'participant',
]);
const actedOn: ReadonlySet<Role> = new Set(['recipient', 'host']);

/**
 * The states in an event, each once: with the role it is listed for itself, else with the first of its people's and
 * bodies' roles in the order of the vocabulary, `participant` last because it is the least specific. To be spoken of is
 * no part in the event, so it neither makes a pair nor hides what the state's people do in it.
 */
function statesIn(
  parts: readonly EventParticipantRow[],
  actors: ReadonlyMap<string, ActorRow>,
): StateInEvent[] {
  const rank = (role: Role): number =>
    role === 'participant' ? codes.participant_role.length : codes.participant_role.indexOf(role);
  const found = new Map<string, StateInEvent & { readonly isOwn: boolean }>();
  for (const { actor_id: actorId, role } of parts) {
    if (role === 'object') continue;
    const actor = required(actors.get(actorId), `The actor ${actorId}`);
    const isOwn = actor.kind === 'state';
    const state = isOwn ? actor : actors.get(actor.state_id ?? '');
    if (!state) continue;
    const known = found.get(state.actor_id);
    const isBetter = !known || (isOwn !== known.isOwn ? isOwn : rank(role) < rank(known.role));
    if (isBetter) found.set(state.actor_id, { state, role, isOwn });
  }
  return [...found.values()].sort((a, b) => byCodePoint(isoOf(a), isoOf(b)));
}

const isoOf = ({ state }: StateInEvent): string =>
  required(state.iso3 ?? undefined, `The ISO code of ${state.name}`);

const codeOf = ({ state }: StateInEvent, system: 'cow_ccode' | 'gw_gwno'): number =>
  required(state[system] ?? undefined, `${system} of ${state.name}`);

/** The pair in its direction, or undefined where nothing passes between the two. */
function pairOf(
  first: StateInEvent,
  second: StateInEvent,
  family: EventRow['family'],
): { readonly a: StateInEvent; readonly b: StateInEvent; readonly directed: boolean } | undefined {
  const together = { a: first, b: second, directed: false };
  if (family === 'meeting' || family === 'instrument') return together;
  if (acting.has(first.role) && actedOn.has(second.role))
    return { a: first, b: second, directed: true };
  if (acting.has(second.role) && actedOn.has(first.role))
    return { a: second, b: first, directed: true };
  // Two states that act in one deed do it with each other; two that say the same thing need not.
  const bothAct = acting.has(first.role) && acting.has(second.role);
  return family === 'material' && bothAct ? together : undefined;
}

export function dyadRows(
  events: readonly EventRow[],
  participants: readonly EventParticipantRow[],
  actors: readonly ActorRow[],
): DyadRow[] {
  const actorById = new Map(actors.map((actor) => [actor.actor_id, actor]));
  const rows = events.flatMap(({ event_id: eventId, family }) => {
    const states = statesIn(having(participants, 'event_id', eventId), actorById);
    return states.flatMap((first, index) =>
      states.slice(index + 1).flatMap((second): DyadRow[] => {
        const pair = pairOf(first, second, family);
        if (!pair) return [];
        const { a, b, directed } = pair;
        return [
          {
            event_id: eventId,
            state_a: a.state.actor_id,
            iso3_a: isoOf(a),
            cow_ccode_a: codeOf(a, 'cow_ccode'),
            gw_gwno_a: codeOf(a, 'gw_gwno'),
            role_a: a.role,
            state_b: b.state.actor_id,
            iso3_b: isoOf(b),
            cow_ccode_b: codeOf(b, 'cow_ccode'),
            gw_gwno_b: codeOf(b, 'gw_gwno'),
            role_b: b.role,
            directed,
          },
        ];
      }),
    );
  });
  return inKeyOrder(dyads, rows);
}
