import { occurrenceOfStatus } from '../model/code-groups.js';
import { articleNames, type EventFlatRow } from '../model/tables/events-flat.js';
import type { ActorRow } from '../model/tables/actors.js';
import type { EventMentionRow, EventParticipantRow } from '../model/tables/event-parts.js';
import type { EventRow } from '../model/tables/events.js';
import type { Rows } from '../model/tables/index.js';
import { byCodePoint, byId } from '../text/order.js';
import { required } from '../text/required.js';
import { dateCellNames } from './cells.js';
import { eventSentence } from './event-sentence.js';
import { publishedInWords } from './event-time.js';
import { pick } from './quotes-flat.js';
import { having } from '../text/lookup.js';

type Told = Pick<
  Rows,
  'articles' | 'events' | 'event_mentions' | 'event_participants' | 'actors' | 'vocabularies'
>;

type Role = EventParticipantRow['role'];

/** Those who do it or take part; a host takes part in a meeting, and gives the ground to anything else. */
const acting: ReadonlySet<Role> = new Set([
  'initiator',
  'speaker',
  'participant',
  'visitor',
  'signatory',
]);

const kinds: readonly ActorRow['kind'][] = ['state', 'igo', 'body', 'group', 'media', 'person'];
/** States first and persons last, so that a sentence begins with the parties. */
const byKind = (a: ActorRow, b: ActorRow): number =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || byCodePoint(a.name, b.name);

const uniqueNames = (actors: readonly ActorRow[]): string[] =>
  [...new Set(actors.map(({ name }) => name))].sort(byCodePoint);

interface Parts {
  readonly event: EventRow;
  readonly mentions: readonly EventMentionRow[];
  readonly inRole: (
    isMeant: (role: Role) => boolean,
    side?: EventParticipantRow['side'],
  ) => readonly ActorRow[];
  readonly actorOf: (id: string) => ActorRow;
  readonly publishedOf: (
    articleIds: ReadonlySet<string>,
  ) => readonly (readonly [earliest: string | null, latest: string | null])[];
}

const occurrenceIn = ({ status_in_mention: status }: EventMentionRow): EventRow['occurrence'] =>
  occurrenceOfStatus[status];

/** The mentions that say what the status says; of a disputed event, those by which it happened. */
const agreeing = (event: EventRow, mentions: readonly EventMentionRow[]): EventMentionRow[] =>
  mentions.filter((mention) =>
    event.occurrence === 'disputed'
      ? occurrenceIn(mention) === 'actual'
      : mention.status_in_mention === event.status,
  );

function sentenceOf({ event, mentions, inRole, actorOf, publishedOf }: Parts): string {
  const claiming = (told: readonly EventMentionRow[]): string[] =>
    [...new Set(told.flatMap(({ claimed_by: id }) => id ?? []))]
      .sort()
      .map((id) => actorOf(id).name_in_sentence);
  const told = agreeing(event, mentions);
  const articlesOf = (those: readonly EventMentionRow[]): Set<string> =>
    new Set(those.map(({ article_id: id }) => id));
  const published = publishedOf(articlesOf(told));
  return eventSentence({
    event,
    named: (roles, side) => inRole((role) => roles.includes(role), side),
    published: published.map(([earliest, latest]) => publishedInWords(earliest, latest)),
    isFromPublication: published.some(([earliest]) => earliest === event.date_earliest),
    telling: articlesOf(told.filter(({ claimed_by: id }) => id === null)).size,
    tellers: claiming(told),
    deniers: claiming(mentions.filter((mention) => occurrenceIn(mention) === 'denied')),
    isAlso: (occurrence) => mentions.some((mention) => occurrenceIn(mention) === occurrence),
  });
}

export function eventFlatRows(told: Told): EventFlatRow[] {
  const actorById = new Map(told.actors.map((actor) => [actor.actor_id, actor]));
  const actorOf = (id: string): ActorRow => required(actorById.get(id), `The actor ${id}`);
  const publishedOf: Parts['publishedOf'] = (ids) =>
    [...ids]
      .flatMap((id) => having(told.articles, 'article_id', id))
      .sort((a, b) => byCodePoint(a.published_earliest ?? '', b.published_earliest ?? ''))
      .map(({ published_earliest: earliest, published_latest: latest }) => [earliest, latest]);
  const labels = new Map(told.events.map(({ event_id: id, label }) => [id, label]));
  const typeLabels = new Map(
    told.vocabularies
      .filter(({ vocabulary }) => vocabulary === 'event_type')
      .map(({ code, label }) => [code, label]),
  );
  return told.events.map((event): EventFlatRow => {
    const mentions = having(told.event_mentions, 'event_id', event.event_id);
    const participants = having(told.event_participants, 'event_id', event.event_id);
    const inRole: Parts['inRole'] = (isMeant, side) =>
      participants
        .filter((part) => isMeant(part.role) && (side === undefined || part.side === side))
        .map(({ actor_id: id }) => actorOf(id))
        .sort(byKind);
    const tellers = (event.occurrence === 'disputed' ? mentions : agreeing(event, mentions)).map(
      ({ claimed_by: id }) => id,
    );
    const isHostActing = event.family === 'meeting';
    const articles = [...new Set(mentions.map(({ article_id: id }) => id))].sort(byId);
    return {
      ...pick(event, [
        'event_id',
        'label',
        'type',
        'status',
        'occurrence',
        'outcome',
        'place',
        'place_iso3',
        'place_geonames_id',
        'place_latitude',
        'place_longitude',
        ...dateCellNames('date'),
        'date_note',
        'first_reported_earliest',
        'first_reported_latest',
        'claim_basis',
        'content_of_event_id',
        'issues',
        'cameo',
        'goldstein',
        'n_mentions',
        'event_confidence',
        'event_confidence_reason',
        'event_note',
      ]),
      event_sentence: sentenceOf({ event, mentions, inRole, actorOf, publishedOf }),
      type_label: required(typeLabels.get(event.type), `The label of ${event.type}`),
      who: uniqueNames(inRole((role) => acting.has(role) || (role === 'host' && isHostActing))),
      whom: uniqueNames(
        inRole((role) => role === 'recipient' || (role === 'host' && !isHostActing)),
      ),
      about: uniqueNames(inRole((role) => role === 'object')),
      reported_in_article_ids: articles,
      told_by: [
        ...(tellers.includes(null) ? [articleNames] : []),
        ...uniqueNames(tellers.filter((id) => id !== null).map(actorOf)),
      ],
      content_of_label: labels.get(event.content_of_event_id ?? '') ?? null,
    };
  });
}
