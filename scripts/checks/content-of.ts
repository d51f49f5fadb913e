import { raise, type RecordCheck } from './check.js';
import { eventPassage, eventsOf, mentionsOf } from './records.js';
import { readEdtf } from '../dates/edtf.js';
import { occurrenceOfStatus, typesThatPutForward } from '../model/code-groups.js';
import type { CuratedEvent } from '../model/records/events.js';
import type { Project } from '../records/project.js';
import type { FindingBody } from '../text/finding.js';

/** The articles that report an event, by its id. */
function articlesByEvent(project: Project): ReadonlyMap<string, ReadonlySet<string>> {
  const articles = new Map<string, Set<string>>();
  for (const { record, records } of mentionsOf(project)) {
    const own = articles.get(record.event) ?? new Set();
    articles.set(record.event, own.add(records.article.id));
  }
  return articles;
}

/** The first day on which something may have begun; null where it is not known. */
function earliestOf({ date }: CuratedEvent): string | null {
  const reading = date && readEdtf(date.edtf);
  return reading?.ok ? reading.bounds.earliest : null;
}

type Said = Pick<FindingBody, 'message' | 'expected' | 'fix'>;

/** What the note of an event says whose content no act is. */
const noAct = 'No act carries it';

/** What is wrong with the act that puts an event forward. */
function wrongAct(
  event: CuratedEvent,
  act: CuratedEvent,
  isToldTogether: boolean,
): Said | undefined {
  const [began, put] = [earliestOf(event), earliestOf(act)];
  const fix = 'Name the act that puts it forward, or leave it out.';
  if (!typesThatPutForward.has(act.type))
    return {
      message: `${act.id} is of the type ${act.type}, which puts nothing forward.`,
      expected: [...typesThatPutForward].join(', '),
      fix,
    };
  if (occurrenceOfStatus[act.status] !== 'actual')
    return {
      message: `The status of ${act.id} is ${act.status}, so that it has put nothing forward.`,
      expected: 'an act that occurred or is ongoing',
      fix: `${fix} If the article tells of the content of an act still to come, grant an exception in curated/exceptions.json.`,
    };
  if (!isToldTogether)
    return {
      message: `No article reports both it and ${act.id}.`,
      expected: 'an act of an article that reports what it puts forward',
      fix,
    };
  if (began !== null && put !== null && put > began)
    return {
      message: `Its dates begin on ${began}, before those of ${act.id} (${put}).`,
      expected: 'an act that is not later than what it puts forward',
      fix: `${fix} Or correct a date.`,
    };
  if (occurrenceOfStatus[event.status] === 'actual' && event.note === undefined)
    return {
      message: `Its status is ${event.status}, so that it is more than what ${act.id} puts forward, and no note says how.`,
      expected: 'something that is not reported to have happened, or a note',
      fix: 'Say in "note" why it is the content of an act although it happened, or leave it out.',
    };
  if (event.note?.includes(noAct))
    return {
      message: `The note says “${noAct}”, but ${act.id} does.`,
      expected: 'one or the other',
      fix: 'Correct the note, or leave "content_of" out.',
    };
  return undefined;
}

const contentOf: RecordCheck = {
  id: 'event/content-of',
  needsWhole: true,
  covers: ['events.content_of_event_id', 'events.event_note'],
  *run(context) {
    const { project } = context;
    const events = new Map(eventsOf(project).map(({ record }) => [record.id, record]));
    const articles = articlesByEvent(project);
    for (const { record: event, source, pointer } of eventsOf(project)) {
      const at = eventPassage(context, event.id);
      if (event.content_of === undefined) {
        const isToCome = occurrenceOfStatus[event.status] === 'projected';
        if (!isToCome || event.note?.includes(noAct)) continue;
        const said = {
          message: `Its status is ${event.status}, and nothing says which act puts it forward.`,
          expected: `"content_of", or a note that says “${noAct}” and why`,
          fix: 'Name the proposal, demand, promise or other act that puts it forward, or say in "note" that none does.',
        };
        yield raise(source, pointer, said, at);
        continue;
      }
      const act = events.get(event.content_of);
      if (!act) continue;
      const own = articles.get(event.id);
      const isToldTogether = [...(articles.get(act.id) ?? [])].some((id) => own?.has(id));
      const said = wrongAct(event, act, isToldTogether);
      if (said) yield raise(source, `${pointer}/content_of`, said, at);
    }
  },
};

export const contentOfChecks: readonly RecordCheck[] = [contentOf];
