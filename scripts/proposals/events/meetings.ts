import { outcomesOf, statusesToCome } from '../../model/code-groups.js';
import type { Project } from '../../records/project.js';
import { knownStates } from '../actors/states.js';
import { dateByArticle, dateOf } from '../dates.js';
import type { Scene } from '../scene.js';
import type { Actors } from './clause.js';
import type { EventDraft } from './drafts.js';
import { mergeMeetings, partiesOf, type MergedMeeting } from './merge-meetings.js';
import { formatOf } from './parties.js';
import { readMeeting, type MeetingReading } from './read-meeting.js';
import { triggersIn } from './triggers.js';

const nouns: Readonly<Partial<Record<MergedMeeting['type'], string>>> = {
  summit: 'Summit',
  visit: 'Visit',
  briefing: 'Briefing',
  conference: 'Conference',
  agreement: 'Agreement',
};

/** A neutral name: what, of whom, where. */
function labelOf({ type, participants, where }: MergedMeeting, actors: Actors): string {
  const visitors = participants.filter(({ role }) => role === 'visitor');
  const own = visitors.length > 0 ? visitors : participants;
  const person =
    type === 'visit' ? own.find(({ actor }) => actors.get(actor)?.kind === 'person') : undefined;
  const named = (person ? [person.actor] : [...partiesOf(own, actors)]).map((id) => {
    const actor = actors.get(id);
    return actor?.in_sentence ?? actor?.name ?? id;
  });
  const last = named.at(-1) ?? '';
  const list = named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${last}` : last;
  const place = where === undefined ? '' : ` ${type === 'visit' ? 'to' : 'in'} ${where}`;
  return `${nouns[type] ?? 'Talks'} of ${list}${place}`;
}

/** “Met … for two days of talks” tells of one event once. */
const isToldBy = (earlier: MeetingReading, later: MeetingReading): boolean =>
  earlier.trigger.sort === 'verb' &&
  earlier.clause.block === later.clause.block &&
  earlier.clause.start <= later.trigger.start &&
  later.trigger.end <= earlier.clause.end;

/** Meetings, visits and agreements that the article tells of outside quotation marks, each with every passage that reports it. */
export function draftMeetings(scene: Scene, project: Project): EventDraft[] {
  const actors: Actors = new Map(scene.gathering.all().map((actor) => [actor.id, actor]));
  const readings: MeetingReading[] = [];
  for (const block of scene.blocks)
    for (const trigger of triggersIn(block.text)) {
      const isQuoted = (scene.article.marks.get(block.id) ?? []).some(
        (pair) => pair.start < trigger.end && trigger.start < pair.end,
      );
      const reading = isQuoted ? undefined : readMeeting(scene, block, trigger, actors, project);
      if (reading && !readings.some((each) => isToldBy(each, reading))) readings.push(reading);
    }
  return mergeMeetings(readings, actors).flatMap((event) => draftOf(scene, event, actors, project));
}

/** The event that several passages tell of, where at least two states or organisations take part. */
function draftOf(
  scene: Scene,
  event: MergedMeeting,
  actors: Actors,
  project: Project,
): EventDraft[] {
  const { type, status, participants, time, where, readings } = event;
  if (partiesOf(participants, actors).size < 2) return [];
  const isToCome = statusesToCome.has(status);
  const isOver = status === 'occurred';
  const date =
    (time && dateOf(scene.article, time, isOver)) ??
    dateByArticle(scene.article, isToCome ? 'to_come' : isOver ? 'over' : 'ongoing');
  const iso3 =
    project.places.value.places.find(({ name }) => name === where)?.iso3 ??
    knownStates().find(({ capital, name }) => capital === where || name === where)?.codes.iso3;
  const outcomes = outcomesOf(type, status);
  const outcome = outcomes.includes('pending')
    ? 'pending'
    : outcomes.find((each) => each === 'not_reported');
  const format = formatOf(participants, actors, type !== 'agreement');
  const place =
    where === undefined
      ? {}
      : { place: where, ...(iso3 === undefined ? {} : { place_iso3: iso3 }) };
  const note = 'No act carries it: the article tells of it as a plan or an appointment.';
  return [
    {
      rule: `${type === 'agreement' ? 'agreement' : 'meeting'}-${readings[0]?.trigger.sort ?? 'noun'}`,
      record: {
        label: labelOf(event, actors),
        type,
        status,
        ...(outcome ? { outcome } : {}),
        ...(format ? { format } : {}),
        ...place,
        ...(date ? { date } : {}),
        participants: [...participants],
        ...(isToCome ? { note } : {}),
      },
      mentions: readings.map((reading) => ({
        rule: `${reading.trigger.sort}-${type}`,
        place: reading.place,
        status:
          reading.participants.length === 0 || reading.place.block.role === 'headline'
            ? status
            : reading.status,
      })),
    },
  ];
}
