import { unknownOfEvent } from '../model/records/events.js';
import type { ProposalKind } from '../model/records/proposals.js';
import { unknownOfQuote } from '../model/records/quotes.js';
import type { JsonDocument } from '../text/json-document.js';
import { pointerTokens } from '../text/json-pointer.js';
import { kindOfFile } from './canonical.js';
import type { Project } from './project.js';
import { proposedItems } from './undecided.js';
import { isRecord, itemsIn, itemsOf, type Item } from './without-items.js';

export type Fields = Readonly<Record<string, unknown>>;

/** A record that is only proposed. */
export interface Undecided {
  readonly kind: ProposalKind;
  readonly document: JsonDocument;
  /** In the file. */
  readonly pointer: string;
  readonly fields: Fields;
  readonly articleId: string;
  /** What `accept` calls it: its id, or its list and its number there. */
  readonly name: string;
  /** Fields that it still needs; `accept` fills in the confidence. */
  readonly lacks: readonly string[];
}

export const textOf = (fields: unknown, name: string): string =>
  isRecord(fields) && typeof fields[name] === 'string' ? fields[name] : '';

/** The list of a file in which records of a kind are, and what `accept` calls it where they have no ids. */
const kindOfList: Readonly<Record<string, readonly [kind: ProposalKind, list?: string]>> = {
  'events/events': ['events'],
  'events/mentions': ['event_mentions', 'event-mentions'],
  'quotes/quotes': ['quotes'],
  'quotes/marks': ['marks', 'marks'],
  'mentions/mentions': ['mentions', 'mentions'],
};

/** What `accept` calls lists as a whole. */
export const listNames = Object.values(kindOfList).flatMap(([, list]) => list ?? []);

function lacking(kind: ProposalKind, fields: Fields): string[] {
  const needed: readonly string[] =
    kind === 'quotes' ? unknownOfQuote : kind === 'events' ? unknownOfEvent : [];
  return needed.filter((name) => name !== 'confidence' && !(name in fields));
}

function undecidedIn(document: JsonDocument, articleId: string): Undecided[] {
  const file = kindOfFile(document.file);
  if (!file) return [];
  return proposedItems(file, document.value).flatMap(({ pointer, item }) => {
    const [list = '', index = ''] = pointerTokens(pointer);
    const [kind, listName] = kindOfList[`${file}/${list}`] ?? [];
    if (!kind || !isRecord(item)) return [];
    const name = listName === undefined ? textOf(item, 'id') : `${listName}/${index}`;
    const lacks = lacking(kind, item);
    return [{ kind, document, pointer, fields: item, articleId, name, lacks }];
  });
}

/** Actors that are only proposed, and what an article prints of one that is known, in each article that prints them. */
function undecidedActors({ actors: { document } }: Project): Undecided[] {
  const actors = itemsIn(isRecord(document.value) ? { actors: document.value['actors'] } : {});
  const proposed = new Set(proposedItems('actors', document.value).map(({ pointer }) => pointer));
  return actors.flatMap((actor): Undecided[] => {
    const { item: fields } = actor;
    if (!isRecord(fields)) return [];
    const isNew = proposed.has(actor.pointer);
    const printed = itemsOf(actor, 'printed').filter(
      ({ pointer }) => isNew || proposed.has(pointer),
    );
    const told = isNew ? printed.slice(0, 1) : printed;
    return told.map((entry: Item) => ({
      kind: 'actors',
      document,
      pointer: isNew ? actor.pointer : entry.pointer,
      fields: isNew ? fields : { id: fields['id'], printed: [entry.item] },
      articleId: textOf(entry.item, 'article'),
      name: textOf(fields, 'id'),
      lacks: [],
    }));
  });
}

/** Every record of a project, drafts included, that is only proposed. */
export const undecidedRecords = (project: Project): Undecided[] => [
  ...undecidedActors(project),
  ...project.records.flatMap(({ article, events, quotes, mentions }) =>
    [events, quotes, mentions].flatMap(({ document }) => undecidedIn(document, article.id)),
  ),
];
