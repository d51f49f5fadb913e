import type { Project, ArticleRecords, Sourced } from '../records/project.js';
import type { CuratedActor } from '../model/records/actors.js';
import type { CuratedEvent, CuratedMention } from '../model/records/events.js';
import type { CuratedQuote } from '../model/records/quotes.js';

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

export const actorsOf = ({ actors }: Project): Placed<CuratedActor>[] =>
  place(actors.value.actors, actors, 'actors');

export const eventsOf = (project: Project): PlacedInArticle<CuratedEvent>[] =>
  project.records.flatMap((records) =>
    place(records.events.value.events, records.events, 'events').map((placed) => ({
      ...placed,
      records,
    })),
  );

export const mentionsOf = (project: Project): PlacedInArticle<CuratedMention>[] =>
  project.records.flatMap((records) =>
    place(records.events.value.mentions, records.events, 'mentions').map((placed) => ({
      ...placed,
      records,
    })),
  );

export const quotesOf = (project: Project): PlacedInArticle<CuratedQuote>[] =>
  project.records.flatMap((records) =>
    place(records.quotes.value.quotes, records.quotes, 'quotes').map((placed) => ({
      ...placed,
      records,
    })),
  );

export const curatedSources = (project: Project): Sourced<unknown>[] => [
  project.sources,
  project.publishers,
  project.actors,
  project.vocabularies,
  project.exceptions,
  project.ids,
  ...project.changes,
  ...project.records.flatMap(({ events, quotes, mentions }) => [events, quotes, mentions]),
];

/** As `recordsOf`, for the files of a raw pass. */
export const recordsOfPass = ({ records }: Project, file: string): unknown =>
  records
    .flatMap(({ events, quotes, mentions }) => [events, quotes, mentions])
    .find(({ document }) => document.file === file)?.value;

/** The parsed value of a curated file, for naming the record a pointer leads to. */
export const recordsOf = (project: Project, file: string): unknown =>
  curatedSources(project).find(({ document }) => document.file === file)?.value;
