import { Command } from 'commander';
import { selectorFields } from '../model/fields.js';
import { recordFields, recordFrom } from '../model/record-fields.js';
import {
  type CuratedEvent,
  type CuratedMention,
  eventMentionShape,
  eventShape,
  eventsFile,
  type EventsFile,
} from '../model/records/events.js';
import { freeIds } from '../proposals/ids.js';
import { selectorOf } from '../proposals/selector.js';
import { recordsPath } from '../records/project.js';
import { firstPlace, insertedInOrder } from '../records/inserted.js';
import { inText } from '../records/selectors.js';
import { addRecord, articleIn, validRecord } from './add-record.js';
import { exitWith } from './context.js';
import { givenRecord, type RecordOptions, withRecordOptions, withWords } from './quoted-fields.js';
import { withFields } from './record-options.js';

const ofEvent = recordFields(eventShape).filter(({ path: [first] }) => first !== 'id');
/** What a passage that reports it has of its own; its status is that of the event. */
const ofMention = recordFields(eventMentionShape).filter(
  ({ path: [first = ''] }) =>
    !(first in eventShape) && !(first in selectorFields) && first !== 'event',
);
const fields = [...ofEvent, ...ofMention];

/** Adds an event that a person gives, with the passages that report it. Returns the exit code. */
export async function newEvent(articleId: string, options: RecordOptions): Promise<number> {
  const given = await givenRecord(articleId, options, fields);
  const { root, json, dryRun } = options;
  const valueOf = (path: readonly string[]): unknown => given.values[path[0] ?? ''];
  return addRecord({
    root,
    path: recordsPath(articleId, 'events'),
    kind: 'events',
    json,
    dryRun,
    make: (project) => {
      const { events } = articleIn(project, articleId).records;
      const file = events.document.value as EventsFile;
      const { event: eventSchema, mention: mentionSchema } = schemas;
      const id = freeIds('E', project).next().value;
      const own = ofEvent.map(({ path: [first = ''] }) => [[first], given.values[first]] as const);
      const event = validRecord(eventSchema, { ...recordFrom(own), id }) as CuratedEvent;
      const claimed = ofMention.map(({ path }) => [path, valueOf(path)] as const);
      const blocks = inText(given.article);
      const mentions = given.content.map(
        (place) =>
          validRecord(mentionSchema, {
            ...recordFrom(claimed),
            event: id,
            ...selectorOf(place, blocks),
            status: event.status,
          }) as CuratedMention,
      );
      const placeOfMention = (mention: CuratedMention) => firstPlace(blocks, [mention]);
      const allMentions = mentions.reduce<readonly CuratedMention[]>(
        (list, mention) => insertedInOrder(list, mention, placeOfMention).list,
        file.mentions,
      );
      const { list } = insertedInOrder(file.events, event, (each) =>
        firstPlace(
          blocks,
          allMentions.filter(({ event: of }) => of === each.id),
        ),
      );
      return {
        id,
        record: { event, mentions },
        value: { ...file, events: list, mentions: allMentions },
      };
    },
  });
}

const schemas = {
  event: eventsFile.shape.events.element,
  mention: eventsFile.shape.mentions.element,
};

export const command = (): Command =>
  withRecordOptions(
    withFields(
      withWords(
        new Command('event').description(
          'add an event that nobody proposed, with the words that report it',
        ),
      ),
      fields,
    ),
  ).action(exitWith(newEvent));
