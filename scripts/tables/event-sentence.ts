import type { Code } from '../model/codes.js';
import type { EventRow } from '../model/tables/events.js';
import { after, listed, partiesInWords, type Named } from './event-parties.js';
import { timeInWords } from './event-time.js';

/** An event as its sentence needs it, with names as they stand inside a sentence. */
export interface Telling {
  readonly event: EventRow;
  readonly named: Named;
  /** When the articles that report what the status says were published, in words. */
  readonly published: readonly string[];
  /** Whether the event’s date begins with that of one of them. */
  readonly isFromPublication: boolean;
  /** How many articles report in their own words what the status says, and who else does. */
  readonly telling: number;
  readonly tellers: readonly string[];
  /** Of a disputed event: who says that it did not happen. */
  readonly deniers: readonly string[];
  /** Whether it is also spoken of with another status: a plan as under way, a deed as a plan. */
  readonly isAlso: (occurrence: Code<'event_occurrence'>) => boolean;
}

const ahead: Readonly<Partial<Record<Code<'event_status'>, string>>> = {
  scheduled: 'Scheduled',
  intended: 'Planned',
  proposed: 'Proposed',
  conditional: 'Announced on a condition',
  possible: 'Only possible',
};

const spaced = (words: string): string => words && ` ${words}`;

/** What the status says and when, so that nobody takes a plan for a deed. */
function openingOf({ event, published, isAlso }: Telling): string {
  const { status, type, family, occurrence } = event;
  const time = timeInWords(event);
  const articles = `${published.length > 1 ? 'articles' : 'an article'} published ${listed(published)}`;
  if (occurrence === 'projected') {
    const due = time.replace(/^(?:(?:on|in|from) |(?=at |not ))/u, ' for ');
    const done = type === 'agreement' ? 'been concluded' : 'happened';
    const also = isAlso('actual') ? ', though spoken of as under way, too' : '';
    return `${ahead[status] ?? ''}${due}, and not reported to have ${done}${also}, as of ${articles}`;
  }
  if (occurrence === 'denied') return `Said or implied not to have happened${spaced(time)}`;
  if (occurrence === 'disputed') return `Disputed in ${articles}`;
  if (status === 'ongoing') {
    const isHeld = family === 'speech_act' || family === 'instrument';
    const partly = family === 'material' && isAlso('projected') ? 'partly ' : '';
    const state = isHeld ? 'standing' : `${partly}under way`;
    const until = time.startsWith('to last') ? `, ${time},` : spaced(time);
    return `Reported as ${state}${until}${time.includes(', ') ? ',' : ''} in ${articles}`;
  }
  return `${type === 'agreement' ? 'Concluded' : 'Occurred'}${spaced(time)}`;
}

/** By whose word it is told. */
function toldOf({ event, telling, published, tellers, deniers }: Telling): string {
  if (event.occurrence === 'disputed')
    return `as reported by ${listed(tellers)} and denied by ${listed(deniers)}`;
  if (telling === 0) return `according to ${listed(tellers)}`;
  const one = published.length > 1 ? 'one of the articles' : 'the article itself';
  const article = telling > 1 ? 'the articles themselves' : one;
  return `as reported by ${article}${after(' and by', tellers)}`;
}

/** The date that the sentence gives, of its own or as that of an article, where the articles alone do not suffice. */
function datedFromOutside({ event, published, isFromPublication }: Telling): string {
  if (event.date_basis !== 'outside') return '';
  if (timeInWords(event) !== '') return 'the date';
  if (!isFromPublication) return '';
  return `${published.length > 1 ? 'a' : 'the'} date of publication`;
}

/**
 * One English sentence, true when read alone: whether the event had happened and when, what it is, who does it to
 * whom, by whose word, whether its date is from outside the articles, and whether the coder doubts it.
 */
export function eventSentence(telling: Telling): string {
  const { event, named } = telling;
  const { label, place } = event;
  const parties = partiesInWords(event, named);
  const isPlaceSaid = place === null || `${label} ${parties}`.includes(place);
  const what = [label, parties, isPlaceSaid ? '' : `in ${place}`, toldOf(telling)];
  const dated = datedFromOutside(telling);
  const outside = dated && `; ${dated} rests on facts from outside the articles`;
  const doubt = event.event_confidence === 'low' ? '; the reading is doubtful' : '';
  return `${openingOf(telling)}: ${what.filter(Boolean).join(', ')}${outside}${doubt}.`;
}
