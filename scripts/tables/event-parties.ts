import { familyOfType } from '../model/code-groups.js';
import { codes, type Code } from '../model/codes.js';
import { isNamedIn } from '../model/named-in.js';
import type { ActorRow } from '../model/tables/actors.js';
import type { EventRow } from '../model/tables/events.js';

type Role = Code<'participant_role'>;
type Side = Code<'participant_side'>;

/** Those in any of some roles, states first; only those of one side, where one is given. */
export type Named = (roles: readonly Role[], side?: Side) => readonly ActorRow[];

/** A, B and C. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

export const after = (words: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${words} ${listed(names)}`;

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(', ');

const namesOf = (actors: readonly ActorRow[]): string[] =>
  actors.map((actor) => actor.name_in_sentence);

/** A state or alliance, with those who stand for it in brackets behind it. */
const withItsPeople = (head: ActorRow, people: readonly ActorRow[]): string =>
  people.length === 0
    ? head.name_in_sentence
    : `${head.name_in_sentence} (${listed(namesOf(people))})`;

/** A side in words. Third parties are several states, each with its own people. */
function sideInWords(side: Side, actors: readonly ActorRow[]): readonly string[] {
  const heads = actors.filter(({ kind }) => kind === 'state' || kind === 'igo');
  const [head, ...others] = actors;
  if (side !== 'third') {
    return head !== undefined && head === heads[0]
      ? [withItsPeople(head, others)]
      : namesOf(actors);
  }
  const peopleOf = ({ actor_id: id }: ActorRow): readonly ActorRow[] =>
    actors.filter(({ state_id: state }) => state === id);
  const told = new Set([...heads, ...heads.flatMap(peopleOf)]);
  return [
    ...heads.map((each) => withItsPeople(each, peopleOf(each))),
    ...namesOf(actors.filter((each) => !told.has(each))),
  ];
}

/** Those in a role, side by side; a state that the name of a group with it has already is not told again. */
function sidesInWords(named: Named, role: Role): string[] {
  const groups = namesOf(named([role]).filter(({ kind }) => kind === 'group'));
  const isTold = ({ kind, name_in_sentence: name }: ActorRow): boolean =>
    kind === 'state' && groups.some((group) => isNamedIn(group, name));
  return codes.participant_side.flatMap((side) => {
    const actors = named([role], side);
    return sideInWords(side, actors.length > 1 ? actors : actors.filter((each) => !isTold(each)));
  });
}

/** Who speaks for whom, side by side: NATO's Secretary General does not speak for Spain. */
const speaking = (named: Named): string[] =>
  codes.participant_side.flatMap((side) => {
    const [speakers, principals] = [named(['speaker'], side), named(['initiator'], side)];
    return speakers.length === 0
      ? namesOf(principals)
      : `${listed(namesOf(speakers))}${after(' for', namesOf(principals))}`;
  });

const parties: readonly Role[] = ['initiator', 'participant', 'visitor', 'host', 'signatory'];

/** Those who meet or agree, one side with the other. */
function between(named: Named): string {
  const sides = codes.participant_side
    .filter((side) => side !== 'joint')
    .map((side) => sideInWords(side, named(parties, side)))
    .filter(({ length }) => length > 0);
  const [one = [], other, third] = sides;
  if (other === undefined)
    return one.length > 1 ? after('between', one) : `with ${listed(one)} taking part`;
  if (third !== undefined || one.length + other.length === 2) return after('between', sides.flat());
  return `between ${listed(one)} on one side and ${listed(other)} on the other`;
}

/** Speech acts that are aimed at somebody rather than told to them. */
const aimed: ReadonlySet<Code<'event_type'>> = new Set(['objection', 'accusation', 'threat']);

/** “US offer …”, “Earlier US offers …” and “… by Russia” need no further word on whose it is. */
function isDoerIn(label: string, named: Named): boolean {
  const [doer, ...others] = named(['initiator', 'speaker']);
  if (doer === undefined || others.length > 0 || doer.kind === 'person') return false;
  const start = label.split(/[ –’]/u, 2).join(' ');
  return (
    isNamedIn(start, doer.name_in_sentence) ||
    label.startsWith(doer.name) ||
    label.includes(`by ${doer.name_in_sentence}`)
  );
}

/** Who does what to whom, as far as the label does not say it. */
export function partiesInWords({ type, label }: EventRow, named: Named): string {
  const isSaid = (actors: readonly ActorRow[]): boolean =>
    namesOf(actors).every((name) => isNamedIn(label, name));
  const unsaid = (role: Role): string[] => (isSaid(named([role])) ? [] : sidesInWords(named, role));
  const isDoerSaid = isDoerIn(label, named);
  const doneBy = after('by', isDoerSaid ? [] : unsaid('initiator'));
  const about = after('about', unsaid('object'));
  const others = [...unsaid('participant'), ...unsaid('visitor'), ...unsaid('signatory')];
  const meeting = named(parties).filter(({ actor_id: id }) =>
    named(parties, 'joint').every((each) => each.actor_id !== id),
  );
  const both = isSaid(meeting) ? '' : between(named);
  switch (familyOfType[type]) {
    case 'speech_act': {
      const told = namesOf(named(['recipient']));
      const isToSaid =
        isSaid(named(['recipient'])) && told.some((name) => label.includes(` to ${name}`));
      const to = isToSaid ? [] : sidesInWords(named, 'recipient');
      const by = isDoerSaid ? '' : after('by', speaking(named));
      if (!aimed.has(type)) return joined([by, after('addressed to', to), about]);
      return joined([by ? by + after(' against', to) : after('directed against', to), about]);
    }
    case 'meeting': {
      if (named(['recipient']).length > 0)
        return joined([doneBy, after('for', unsaid('recipient')), about]);
      if (type === 'visit') {
        const visited = [...sidesInWords(named, 'host'), ...sidesInWords(named, 'participant')];
        return joined([after('by', sidesInWords(named, 'visitor')) + after(' to', visited), about]);
      }
      // A body in which the sides sit together, named beside them, is not the only place where they met.
      const inBody = after(meeting.length > 0 ? 'also in' : 'in', namesOf(named(parties, 'joint')));
      return joined([both, inBody, about]);
    }
    case 'instrument': {
      if (named(['initiator']).length === 0) return joined([both, about]);
      const other = after('with', others);
      return joined([doneBy, other && `${other} as the other party`, about]);
    }
    case 'material': {
      const isJoint = named(['initiator']).length === 0;
      const more = isJoint ? others.filter((name) => !isNamedIn(label, name)) : others;
      return joined([
        doneBy,
        after('towards', unsaid('recipient')),
        after(isJoint && more.length === others.length ? 'of' : 'with', more),
        after('in', unsaid('host')),
        about,
      ]);
    }
  }
}
