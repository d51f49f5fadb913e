import { statusesToCome } from '../../model/code-groups.js';
import type { CuratedParticipant } from '../../model/records/events.js';
import type { Actors } from './clause.js';
import { eachOnce, partyOf } from './parties.js';
import type { MeetingReading } from './read-meeting.js';

/** What several passages say of one event. */
export interface MergedMeeting extends Pick<
  MeetingReading,
  'time' | 'where' | 'status' | 'participants'
> {
  readonly type: MeetingReading['trigger']['type'];
  readonly readings: readonly MeetingReading[];
}

export const partiesOf = (
  participants: readonly CuratedParticipant[],
  actors: Actors,
): ReadonlySet<string> =>
  new Set(participants.flatMap(({ actor }) => partyOf(actors.get(actor), actors) ?? []));

const personsOf = (participants: readonly CuratedParticipant[], actors: Actors): string[] =>
  participants.flatMap(({ actor }) => (actors.get(actor)?.kind === 'person' ? actor : []));

const differ = <T>(a: T | undefined, b: T | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** Whether a reading may be of an event: of its sort, with no other parties or persons, on no other day and at no other place. */
function mayBeOf(event: MergedMeeting, reading: MeetingReading, actors: Actors): boolean {
  const { trigger, participants, time, where, status, isBack } = reading;
  const isSameType = event.type === trigger.type;
  if ((event.type === 'agreement') !== (trigger.type === 'agreement')) return false;
  if (differ(event.time?.expression.edtf, time?.expression.edtf) || differ(event.where, where))
    return false;
  // “The talks”, with nothing more.
  if (participants.length === 0)
    return isBack && isSameType && (time === undefined || event.time !== undefined);
  if (statusesToCome.has(event.status) !== statusesToCome.has(status)) return false;
  // “X held meetings … The talks with Y”: the other side comes later.
  const last = event.readings.at(-1)?.place.block;
  const isOtherSide = isBack && isSameType && partiesOf(event.participants, actors).size === 1;
  if (isOtherSide && last === reading.place.block) return true;
  const [theirs, own] = [personsOf(event.participants, actors), personsOf(participants, actors)];
  if (theirs.length > 0 && own.length > 0 && !theirs.some((id) => own.includes(id))) return false;
  const [known, named] = [partiesOf(event.participants, actors), partiesOf(participants, actors)];
  const shared = [...named].filter((party) => known.has(party)).length;
  const isPart = shared === named.size || shared === known.size;
  return isPart && shared > 0 && (isBack || (isSameType && shared > 1));
}

/** Whether the noun is one by which the event was told before: “the consultations”. */
const isCalledSo = ({ readings }: MergedMeeting, { trigger: { words } }: MeetingReading): boolean =>
  readings.some(
    ({ trigger }) => trigger.words.slice(0, 6).toLowerCase() === words.slice(0, 6).toLowerCase(),
  );

const headings = new Set(['headline', 'deck', 'subheading']);

/** A headline puts everything into the present; what the text says counts. */
function withStatusOfText(event: MergedMeeting): MergedMeeting {
  const inBody = event.readings.find(
    ({ place, participants }) => participants.length > 0 && !headings.has(place.block.role),
  );
  return { ...event, status: inBody?.status ?? event.status };
}

/** Puts together what is said of one event, in reading order. */
export function mergeMeetings(
  readings: readonly MeetingReading[],
  actors: Actors,
): MergedMeeting[] {
  const events: MergedMeeting[] = [];
  for (const reading of readings) {
    const { trigger, status, time, where, participants } = reading;
    const isOf = (event: MergedMeeting): boolean => mayBeOf(event, reading, actors);
    const called = events.findLastIndex((event) => isOf(event) && isCalledSo(event, reading));
    const at = called === -1 ? events.findLastIndex(isOf) : called;
    const same = events[at];
    if (same)
      events[at] = {
        ...same,
        readings: [...same.readings, reading],
        participants: eachOnce([...same.participants, ...participants]),
        time: same.time ?? time,
        where: same.where ?? where,
      };
    else if (participants.length > 0)
      events.push({ type: trigger.type, status, time, where, participants, readings: [reading] });
  }
  return events.map(withStatusOfText);
}
