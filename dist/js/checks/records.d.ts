import type { Project } from '../curated/project.js';
import type { CuratedActor } from '../model/curated/actors.js';
import type { CuratedEvent, CuratedMention } from '../model/curated/events.js';
import type { CuratedQuote } from '../model/curated/quotes.js';
import type { ArticleRecords, Sourced } from '../curated/project.js';
/** A record with the file it stands in and its pointer there. */
export interface Placed<T> {
    readonly record: T;
    readonly source: Sourced<unknown>;
    readonly pointer: string;
}
export interface PlacedInArticle<T> extends Placed<T> {
    readonly records: ArticleRecords;
}
export declare const actorsOf: ({ actors }: Project) => Placed<CuratedActor>[];
export declare const eventsOf: (project: Project) => PlacedInArticle<CuratedEvent>[];
export declare const mentionsOf: (project: Project) => PlacedInArticle<CuratedMention>[];
export declare const quotesOf: (project: Project) => PlacedInArticle<CuratedQuote>[];
export declare const curatedSources: (project: Project) => Sourced<unknown>[];
/** As `recordsOf`, for the files of a raw pass. */
export declare const recordsOfPass: ({ records }: Project, file: string) => unknown;
/** The parsed value of a curated file, for naming the record a pointer leads to. */
export declare const recordsOf: (project: Project, file: string) => unknown;
