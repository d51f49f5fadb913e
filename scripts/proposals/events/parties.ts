import type { Code } from '../../model/codes.js';
import type { CuratedActor } from '../../model/records/actors.js';
import type { CuratedParticipant } from '../../model/records/events.js';
import { isPrivate } from '../actors/offices.js';

type Actors = ReadonlyMap<string, CuratedActor>;
type Role = Code<'participant_role'>;

const joint = /\p{L}[-–]\p{Lu}/u;

/** Whose side an actor is on: that of its state, or of the alliance in which it holds an office. */
export function sideOf(actor: CuratedActor, actors: Actors): Code<'participant_side'> {
  const state = actor.kind === 'state' ? actor : actors.get(actor.state ?? '');
  const iso3 = state?.codes?.iso3;
  if (iso3 === 'RUS') return 'russia';
  if (iso3 === 'USA') return 'us';
  if (iso3 !== undefined) return 'third';
  if (actor.kind === 'body' && joint.test(actor.name)) return 'joint';
  const isOfNato = [actor.id, actor.parent, ...bodiesOf(actor)].some((id) =>
    isNato(actors.get(id ?? '')),
  );
  return isOfNato || /\bnato\b/i.test(actor.name) ? 'nato' : 'third';
}

const isNato = (actor: CuratedActor | undefined): boolean =>
  /^(?:NATO|North Atlantic)/.test(actor?.name ?? '');

const bodiesOf = ({ printed }: CuratedActor): string[] =>
  printed.flatMap(({ roles = [] }) => roles.flatMap(({ body }) => body ?? []));

/** The state or organisation in whose name an actor acts; undefined where it is not known. */
export function partyOf(actor: CuratedActor | undefined, actors: Actors): string | undefined {
  if (!actor || actor.kind === 'state' || actor.kind === 'igo') return actor?.id;
  if (actor.state !== undefined) return actor.state;
  return bodiesOf(actor).find((id) => actors.get(id)?.kind === 'igo');
}

const rank =
  /^(?:(?:Army|Brigadier|Captain|Col\.|Colonel|Gen\.|Lieutenant|Lt\.|Major|Rear|Vice) ?)*(?:Admiral|Captain|Colonel|General|Lieutenant|Major|Marshal)?$/;

/** Whether an actor speaks for a state or an organisation; experts and members of parliament speak for themselves (rule V3). */
export function isOfficial(actor: CuratedActor): boolean {
  switch (actor.kind) {
    case 'state':
    case 'igo':
      return true;
    case 'media':
      return false;
    case 'body':
      return !isPrivate(actor.name);
    case 'group':
      return (
        /\b(?:officials?|authorities|ministers?|diplomats|leaders|delegations?|negotiators|representatives|governments?|generals|officers)\b/i.test(
          actor.name,
        ) && !isPrivate(actor.name)
      );
    case 'person': {
      const roles = actor.printed.flatMap((printed) => printed.roles ?? []);
      const held = roles.filter(({ status }) => status !== 'former').map(({ exact }) => exact);
      // “General X, former head of …” has a rank, and an office no more.
      const isRetired = roles.length > held.length && held.every((role) => rank.test(role));
      if (isRetired) return false;
      return (
        held.some((role) => !isPrivate(role)) ||
        (held.length === 0 && /spokes|official|minister|diplomat/i.test(actor.name))
      );
    }
    default:
      return actor.kind satisfies never;
  }
}

/** A participant, and the state or organisation for which it takes part, which is listed beside it (rule V6). */
export function withParty(
  actor: CuratedActor,
  role: Role,
  roleOfParty: Role,
  actors: Actors,
): CuratedParticipant[] {
  const party = actors.get(partyOf(actor, actors) ?? '');
  const own = { actor: actor.id, role, side: sideOf(actor, actors) };
  if (!party || party.id === actor.id) return [{ ...own, role: roleOfParty }];
  return [{ actor: party.id, role: roleOfParty, side: sideOf(party, actors) }, own];
}

/** Each part once, states and organisations in the order in which they come. */
export function eachOnce(participants: readonly CuratedParticipant[]): CuratedParticipant[] {
  const seen = new Set<string>();
  return participants.filter(({ actor }) => {
    const isNew = !seen.has(actor);
    seen.add(actor);
    return isNew;
  });
}

/** How many states and organisations act, where it is known of all; a meeting has two at least. */
export function formatOf(
  acting: readonly CuratedParticipant[],
  actors: Actors,
  isMeeting: boolean,
): Code<'event_format'> | undefined {
  const parties = acting.map(({ actor }) => partyOf(actors.get(actor), actors));
  const known = new Set(parties.filter((party) => party !== undefined));
  if (known.size >= 3) return 'multilateral';
  if (parties.includes(undefined) || known.size === 0) return undefined;
  if (known.size === 2) return 'bilateral';
  return isMeeting ? undefined : 'unilateral';
}
