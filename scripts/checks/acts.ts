import { raise, type RecordCheck } from './check.js';
import { eventsOf, locatedQuotes, mentionsOf, passage, quotesOf } from './records.js';
import { readEdtf } from '../dates/edtf.js';
import { intersection, sameInterval } from '../dates/interval.js';
import type { CuratedDate } from '../model/fields.js';
import type { Code } from '../model/codes.js';
import { familyOfAct, familyOfType, occurrenceOfStatus } from '../model/code-groups.js';
import type { Project } from '../records/project.js';

const eventsById = (project: Project) =>
  new Map(eventsOf(project).map(({ record }) => [record.id, record]));

/** Whether a date lies inside another as a whole; true where one of them is missing or cannot be read. */
function isWithin(inner: CuratedDate | undefined, outer: CuratedDate | undefined): boolean {
  const [part, whole] = [inner, outer].map((date) => date && readEdtf(date.edtf));
  if (!part?.ok || !whole?.ok) return true;
  return sameInterval(intersection(part.bounds, whole.bounds), part.bounds);
}

const saidAt: RecordCheck = {
  id: 'quote/said-at',
  needsWhole: true,
  covers: ['quotes.said_at_event_id'],
  *run({ project }) {
    const events = eventsById(project);
    for (const { record: quote, source, pointer } of quotesOf(project)) {
      const event = events.get(quote.said_at ?? '');
      if (!event) continue;
      if (familyOfType[event.type] !== familyOfAct.said_at) {
        yield raise(source, `${pointer}/said_at`, {
          message: `${event.id} is of the type ${event.type}.`,
          expected: 'a consultation, summit, visit, briefing or conference',
          fix: 'Leave it out; where the words are that act, write "performs".',
        });
      } else if (!isWithin(quote.said, event.date)) {
        yield raise(source, `${pointer}/said_at`, {
          message: `The words are dated ${quote.said?.edtf ?? ''}, ${event.id} ${event.date?.edtf ?? ''}.`,
          expected: 'an event at which the words were said, so one whose dates hold theirs',
          fix: 'Leave it out if they were said before or after it, or correct a date.',
        });
      }
    }
  },
};

const performs: RecordCheck = {
  id: 'quote/performs',
  needsWhole: true,
  covers: ['quotes.performs_event_id'],
  *run(context) {
    const { project, selectors } = context;
    const events = eventsById(project);
    const mentions = mentionsOf(project).flatMap(({ record, source, pointer }) => {
      const span = selectors.find(source.document.file, pointer);
      return span ? [{ eventId: record.event, span }] : [];
    });
    for (const { quote, segments, records, pointer } of locatedQuotes(context)) {
      const event = events.get(quote.performs ?? '');
      const [first, last] = [segments[0]?.span, segments.at(-1)?.span];
      if (!event || !first || !last) continue;
      const isDoneBySpeaker = event.participants.some(
        ({ actor, role }) =>
          actor === quote.speaker && (role === 'initiator' || role === 'speaker'),
      );
      const isReportedInIt = mentions.some(
        ({ eventId, span }) =>
          eventId === event.id &&
          span.block === first.block &&
          span.start < last.end &&
          first.start < span.end,
      );
      const isSpeechAct = familyOfType[event.type] === familyOfAct.performs;
      if (isSpeechAct && (isDoneBySpeaker || isReportedInIt)) continue;
      yield raise(
        records.quotes,
        `${pointer}/performs`,
        {
          message: isSpeechAct
            ? `${event.id} is not done by ${quote.speaker}, and no mention of it is in these words.`
            : `${event.id} is of the type ${event.type}, which is no speech act.`,
          expected: 'a speech act that is done in saying these words',
          fix: 'Leave it out, or name the act that the words are.',
        },
        passage(records.article, first),
      );
    }
  },
};

/** Whether something can be put forward by it: a speech act does, and an agreement that was concluded. */
const putsForward = (type: Code<'event_type'>): boolean =>
  familyOfType[type] === 'speech_act' || type === 'agreement';

const contentOf: RecordCheck = {
  id: 'event/content-of',
  needsWhole: true,
  covers: ['events.content_of_event_id', 'events.event_note'],
  *run({ project }) {
    const events = eventsById(project);
    for (const { record: event, source, pointer } of eventsOf(project)) {
      const act = events.get(event.content_of ?? '');
      if (!act) continue;
      const isActual = occurrenceOfStatus[event.status] === 'actual';
      if (!putsForward(act.type)) {
        yield raise(source, `${pointer}/content_of`, {
          message: `${act.id} is of the type ${act.type}, which puts nothing forward.`,
          expected: 'a proposal, demand, promise, statement or other speech act, or an agreement',
          fix: 'Name the act that puts it forward, or leave it out.',
        });
      } else if (isActual && event.note === undefined) {
        yield raise(source, `${pointer}/content_of`, {
          message: `Its status is ${event.status}, so that it is more than what ${act.id} puts forward, and no note says how.`,
          expected: 'something that is not reported to have happened, or a note',
          fix: 'Say in "note" why it is the content of an act although it happened, or leave it out.',
        });
      }
    }
  },
};

export const actChecks: readonly RecordCheck[] = [saidAt, performs, contentOf];
