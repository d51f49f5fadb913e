import type { NormalisedArticle } from '../corpus/article.js';
import type { MarkPair } from '../corpus/quotation-marks.js';
import type { PageTime } from '../dates/page-times.js';
import type { PublicationDate } from '../dates/publication/publication.js';
import type { Selector } from '../model/fields.js';
import type { ActorsFile, MentionsFile } from '../model/records/actors.js';
import type { Publisher, PublishersFile, Source, SourcesFile } from '../model/records/corpus.js';
import type { CodedEvents, CodedMentions, CodedQuote } from '../model/records/coded.js';
import type { ExternalSourcesFile } from '../model/records/external-sources.js';
import type { ChangesFile } from '../model/records/changes.js';
import type { EventsFile } from '../model/records/events.js';
import type { CuratedQuote, QuotesFile } from '../model/records/quotes.js';
import type { ProposalsFile } from '../model/records/proposals.js';
import type { PlacesFile } from '../model/records/places.js';
import type { RenamedFile } from '../model/records/renamed.js';
import type { ExceptionsFile, IdsFile, VocabulariesFile } from '../model/records/registries.js';
import type { PackageFile } from '../model/metadata.js';
import type { Draft } from './undecided.js';
import type { JsonDocument } from '../text/json-document.js';

/** A parsed file with the document it came from, so that findings can point into it. */
export interface Sourced<T> {
  readonly document: JsonDocument;
  readonly value: T;
}

/** An article with everything the corpus and dates stages know of it. */
export interface Article extends NormalisedArticle {
  readonly source: Source;
  readonly publisher: Publisher | undefined;
  readonly publication: PublicationDate;
  /** Temporal expressions of every block, in page order. */
  readonly times: readonly PageTime[];
  /** Pairs of quotation marks of the in-text blocks, by block id. */
  readonly marks: ReadonlyMap<string, readonly MarkPair[]>;
}

/** What a coder wrote about one article, in the form of any version. */
export interface CodedArticle<Quote extends CodedQuote = CodedQuote> {
  readonly article: Article;
  readonly events: Sourced<CodedEvents>;
  readonly quotes: Sourced<{
    readonly quotes: readonly Quote[];
    readonly marks?: readonly Selector[] | undefined;
  }>;
  readonly mentions: Sourced<CodedMentions>;
}

/** What a curator wrote about one article. */
export interface ArticleRecords extends CodedArticle<CuratedQuote> {
  readonly events: Sourced<EventsFile>;
  readonly quotes: Sourced<QuotesFile>;
  readonly mentions: Sourced<MentionsFile>;
}

export interface Project {
  readonly metadata: PackageFile;
  readonly sources: Sourced<SourcesFile>;
  readonly publishers: Sourced<PublishersFile>;
  readonly externalSources: Sourced<ExternalSourcesFile>;
  readonly actors: Sourced<ActorsFile>;
  readonly places: Sourced<PlacesFile>;
  readonly vocabularies: Sourced<VocabulariesFile>;
  readonly exceptions: Sourced<ExceptionsFile>;
  readonly ids: Sourced<IdsFile>;
  readonly renamed: Sourced<RenamedFile>;
  /** What each release changed, the oldest first. */
  readonly changes: readonly Sourced<ChangesFile>[];
  readonly articles: readonly Article[];
  readonly records: readonly ArticleRecords[];
  /** What a program proposed for an article, by its id; most have nothing. */
  readonly proposals: ReadonlyMap<string, Sourced<ProposalsFile>>;
  /** The articles that are still being coded and were left out. */
  readonly drafts: readonly Draft[];
  /** Ids of records left out because they are only proposed, for a view that does not count them as dropped. */
  readonly undecidedIds: ReadonlySet<string>;
  /** Ids of records left out because they break their schema; references to them are not broken. */
  readonly droppedIds: ReadonlySet<string>;
  /** False when anything was left out; checks that count on completeness then keep silent. */
  readonly isWhole: boolean;
}

/** Whether an article is still being coded. */
export const isDraft = ({ article }: { readonly article: Article }): boolean =>
  article.source.draft !== undefined;

export const rawPath = ({ file }: Pick<Source, 'file'>): string => `corpus/raw/${file}`;
const changesFileName = /^curated\/changes\/(\d{1,6}\.\d{1,6}\.\d{1,6})\.json$/;
export const changesPath = (version: string): string => `curated/changes/${version}.json`;
/** The version that a changes file is named after; undefined for any other file. */
export const versionOfPath = (path: string): string | undefined => changesFileName.exec(path)?.[1];
/** The files of an article in curated/: its records, and what a program proposed, which not every article has. */
export const recordKinds = ['events', 'quotes', 'mentions'] as const;
export type RecordsKind = (typeof recordKinds)[number] | 'proposals';
export const recordsPath = (articleId: string, kind: RecordsKind): string =>
  `curated/${articleId}/${kind}.json`;
