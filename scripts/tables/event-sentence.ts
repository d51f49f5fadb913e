import { familyOfType } from '../model/code-groups.js';
import { codes, type Code } from '../model/codes.js';
import type { EventRow } from '../model/tables/events.js';
import { whenInWords } from './event-time.js';

type Role = Code<'participant_role'>;
type Side = Code<'participant_side'>;

/** An event as its sentence needs it, with names as they stand inside a sentence. */
export interface Telling {
  readonly event: EventRow;
  /** Those in any of some roles; only those of one side, where one is given. */
  readonly named: (roles: readonly Role[], side?: Side) => readonly string[];
  /** How many articles report in their own words what the status says, and who else does. */
  readonly telling: number;
  readonly tellers: readonly string[];
  /** Of a disputed event: who says that it did not happen. */
  readonly deniers: readonly string[];
}

const unknown = 'not reported to have happened';

/** What the status says, so that nobody takes a plan for a deed. */
const opening: Readonly<Record<Code<'event_status'>, string>> = {
  occurred: 'Occurred',
  ongoing: 'Under way when reported',
  scheduled: `Scheduled, ${unknown}`,
  intended: `Planned, ${unknown}`,
  proposed: `Proposed, ${unknown}`,
  conditional: `Announced on a condition, ${unknown}`,
  possible: `Only possible, ${unknown}`,
  not_occurred: 'Said not to have happened',
  disputed: 'Disputed',
};

function openingOf({ status, family }: EventRow): string {
  const isHeld = status === 'ongoing' && (family === 'speech_act' || family === 'instrument');
  return isHeld ? 'Standing when reported' : opening[status];
}

/** A, B and C. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const after = (words: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${words} ${listed(names)}`;

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(', ');

const together = (names: readonly string[]): string =>
  after(names.length > 1 ? 'between' : 'with', names);

/** Who speaks for whom, side by side: NATO's Secretary General does not speak for Spain. */
const speaking = (named: Telling['named']): string[] =>
  codes.participant_side.flatMap((side) => {
    const [speakers, by] = [named(['speaker'], side), named(['initiator'], side)];
    return speakers.length === 0 ? by : `${listed(speakers)}${after(' for', by)}`;
  });

const taking: readonly Role[] = ['initiator', 'participant', 'visitor', 'host'];

/** Those who meet: one side with the other where there are two, else all of them. */
function meeting(named: Telling['named']): string {
  const sides = codes.participant_side.map((side) => named(taking, side));
  const [one, other, third] = sides.filter(({ length }) => length > 0);
  const isTwoSided = one && other && !third && one.length + other.length > 2;
  return isTwoSided ? `of ${listed(one)} with ${listed(other)}` : together(named(taking));
}

/** Speech acts that are aimed at somebody rather than told to them. */
const isAgainst: ReadonlySet<Code<'event_type'>> = new Set(['objection', 'accusation', 'threat']);

/** Who does what to whom, in brackets. */
function partsOf({ event: { type }, named }: Telling): string {
  const [by, to, hosts] = [named(['initiator']), named(['recipient']), named(['host'])];
  const others = named(['participant', 'visitor', 'signatory']);
  const about = after('about', named(['object']));
  switch (familyOfType[type]) {
    case 'speech_act': {
      const aimed = after(isAgainst.has(type) ? ' against' : ' to', to);
      return joined([after('by', speaking(named)) + aimed, about]);
    }
    case 'meeting':
      if (to.length > 0) return joined([after('by', by) + after(' for', to), about]);
      return joined([meeting(named), about]);
    case 'instrument':
      if (by.length === 0) return joined([together(others), about]);
      return joined([`${after('by', by)}${after('; the other party:', others)}`, about]);
    case 'material':
      if (by.length === 0) return joined([together(others), about]);
      return joined([
        after('by', by),
        after('towards', to),
        after('with', others),
        after('in', hosts),
        about,
      ]);
  }
}

/** By whose word it is told, with the comma or colon before it. */
function toldOf({ event, telling, tellers, deniers }: Telling): string {
  if (event.occurrence === 'disputed')
    return `: it happened by the word of ${listed(tellers)}, and did not by the word of ${listed(deniers)}`;
  if (telling === 0) return `, by the word of ${listed(tellers)}`;
  const article = telling > 1 ? 'the articles themselves' : 'the article itself';
  return `, told by ${article}${after(' and by', tellers)}`;
}

/**
 * One English sentence, true when read alone: whether the event had happened, what it is, who does it to whom, when,
 * by whose word, and whether the coder doubts it.
 */
export function eventSentence(telling: Telling): string {
  const { event } = telling;
  const parts = partsOf(telling);
  const place = event.place === null || event.label.includes(event.place) ? '' : event.place;
  const what = `${event.label}${parts === '' ? '' : ` (${parts})`}${after(' in', place === '' ? [] : [place])}`;
  const doubt = event.event_confidence === 'low' ? '; the reading is doubtful' : '';
  return `${openingOf(event)}: ${joined([what, whenInWords(event)])}${toldOf(telling)}${doubt}.`;
}
