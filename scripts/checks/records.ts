import type { Raised } from './check.js';
import type { CuratedActor } from '../model/records/actors.js';
import type { Publisher, Source } from '../model/records/corpus.js';
import type { ExternalSource } from '../model/records/external-sources.js';
import type { CuratedEvent, CuratedMention } from '../model/records/events.js';
import type { CuratedQuote } from '../model/records/quotes.js';
import type { CuratedPlace } from '../model/records/places.js';
import type { Exception } from '../model/records/registries.js';
import type { Coding } from '../records/coding.js';
import type { Dataset } from '../records/dataset.js';
import type { LocatedQuote, Segment } from '../records/located-quotes.js';
import type { Article, ArticleRecords, Project, Sourced } from '../records/project.js';
import type { Span } from '../records/selector.js';
import { groupBy, once } from '../text/lookup.js';

/** A record with the file it is in and its pointer there. */
export interface Placed<T> {
  readonly record: T;
  readonly source: Sourced<unknown>;
  readonly pointer: string;
}
export interface PlacedInArticle<T> extends Placed<T> {
  readonly records: ArticleRecords;
}

const place = <T>(items: readonly T[], source: Sourced<unknown>, list: string): Placed<T>[] =>
  items.map((record, index) => ({ record, source, pointer: `/${list}/${index}` }));

export const sourcesOf = ({ sources }: Project): Placed<Source>[] =>
  place(sources.value.articles, sources, 'articles');

export const publishersOf = ({ publishers }: Project): Placed<Publisher>[] =>
  place(publishers.value.publishers, publishers, 'publishers');

export const externalSourcesOf = ({ externalSources }: Project): Placed<ExternalSource>[] =>
  place(externalSources.value.external_sources, externalSources, 'external_sources');

export const exceptionsOf = ({ exceptions }: Project): Placed<Exception>[] =>
  place(exceptions.value.exceptions, exceptions, 'exceptions');

export const placesOf = ({ places }: Project): Placed<CuratedPlace>[] =>
  place(places.value.places, places, 'places');

export const actorsOf = once(({ actors }: Project): readonly Placed<CuratedActor>[] =>
  place(actors.value.actors, actors, 'actors'),
);

/** The records of one list in the files of every article. */
const inArticles = <T>(
  project: Project,
  list: string,
  take: (records: ArticleRecords) => readonly [Sourced<unknown>, readonly T[]],
): PlacedInArticle<T>[] =>
  project.records.flatMap((records) => {
    const [source, items] = take(records);
    return place(items, source, list).map((placed) => ({ ...placed, records }));
  });

export const eventsOf = once((project: Project): readonly PlacedInArticle<CuratedEvent>[] =>
  inArticles(project, 'events', ({ events }) => [events, events.value.events]),
);

export const mentionsOf = once((project: Project): readonly PlacedInArticle<CuratedMention>[] =>
  inArticles(project, 'mentions', ({ events }) => [events, events.value.mentions]),
);

export const quotesOf = once((project: Project): readonly PlacedInArticle<CuratedQuote>[] =>
  inArticles(project, 'quotes', ({ quotes }) => [quotes, quotes.value.quotes]),
);

/** The items whose key an earlier one has, with their index. */
export function* repeated<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): Iterable<readonly [index: number, item: T]> {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    if (seen.has(key)) yield [index, item];
    seen.add(key);
  }
}

export const curatedSources = (project: Project): Sourced<unknown>[] => [
  project.sources,
  project.publishers,
  project.externalSources,
  project.actors,
  project.places,
  project.vocabularies,
  project.exceptions,
  project.ids,
  project.renamed,
  ...project.changes,
  ...project.records.flatMap(({ events, quotes, mentions }) => [events, quotes, mentions]),
  ...project.proposals.values(),
];

/** As `recordsOf`, for the files of a coding in curated/passes/. */
export const recordsOfCoding = ({ project }: Coding, file: string): unknown =>
  project.records
    .flatMap(({ events, quotes, mentions }) => [events, quotes, mentions])
    .find(({ document }) => document.file === file)?.value;

const valuesByFile = once(
  (project: Project) =>
    new Map(curatedSources(project).map(({ document, value }) => [document.file, value])),
);

/** The parsed value of a curated file, for naming the record a pointer leads to. */
export const recordsOf = (project: Project, file: string): unknown =>
  valuesByFile(project).get(file);

/** A quote with its segments located, and its place. */
export interface QuoteInArticle extends LocatedQuote {
  readonly records: ArticleRecords;
  readonly pointer: string;
}

export const locatedQuotes = once(({ project, quotes }: Dataset): readonly QuoteInArticle[] =>
  project.records.flatMap((records) =>
    (quotes.get(records.article) ?? []).map((quote) => ({
      ...quote,
      records,
      pointer: `/quotes/${quote.index}`,
    })),
  ),
);

export const first = (segments: readonly Segment[]): Span | undefined => segments[0]?.span;

const byId = <T extends { readonly id: string }>(placed: readonly Placed<T>[]) =>
  new Map(placed.map((each) => [each.record.id, each]));

/** Records with their places, by id. */
export const placedById = {
  actor: once((project: Project) => byId(actorsOf(project))),
  event: once((project: Project) => byId(eventsOf(project))),
  quote: once((project: Project) => byId(quotesOf(project))),
};

export const eventsById = once(
  (project: Project): ReadonlyMap<string, CuratedEvent> =>
    new Map(eventsOf(project).map(({ record }) => [record.id, record])),
);

/** A mention with its passage located, and its place. */
export interface LocatedMention extends PlacedInArticle<CuratedMention> {
  readonly span: Span;
}

export const locatedMentions = once(({ project, selectors }: Dataset): readonly LocatedMention[] =>
  mentionsOf(project).flatMap((mention) => {
    const span = selectors.find(mention.source.document.file, mention.pointer);
    return span ? [{ ...mention, span }] : [];
  }),
);

/** Located mentions by the event they report, in file order. */
export const mentionsByEvent = once(
  (dataset: Dataset): ReadonlyMap<string, readonly LocatedMention[]> =>
    groupBy(locatedMentions(dataset), ({ record }) => record.event),
);

/** The passage a finding is about, for exceptions. */
export const passage = (article: Article, span: Span | undefined): Raised['at'] =>
  span && { articleId: article.id, span };

/** The ids, each with the next one, from which a chain comes back to where it begins. */
export function leadingBack(nextOf: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const found = new Set<string>();
  /** Where the chain began that came to an id first: no id is passed twice. */
  const reached = new Map<string, string>();
  for (const begin of nextOf.keys()) {
    let at: string | undefined = begin;
    for (; at !== undefined && !reached.has(at); at = nextOf.get(at)) reached.set(at, begin);
    // A chain that ends at an id of its own goes round from there.
    if (at === undefined || reached.get(at) !== begin) continue;
    for (; at !== undefined && !found.has(at); at = nextOf.get(at)) found.add(at);
  }
  return found;
}

/** The passage of an event’s first mention: where an exception for the event is granted. */
export function eventPassage(dataset: Dataset, eventId: string): Raised['at'] {
  const [mention] = mentionsByEvent(dataset).get(eventId) ?? [];
  return mention && passage(mention.records.article, mention.span);
}
