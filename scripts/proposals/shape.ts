import type { CuratedActor, SenseOverride } from '../model/records/actors.js';
import type { CuratedEvent, CuratedMention } from '../model/records/events.js';
import type { CuratedQuote, QuotesFile } from '../model/records/quotes.js';

type Loose<Type, Fields extends keyof Type> = Omit<Type, Fields> & Partial<Pick<Type, Fields>>;

export type PrintedEntry = CuratedActor['printed'][number];
export type PrintedRole = NonNullable<PrintedEntry['roles']>[number];
export type ProposedQuote = Loose<CuratedQuote, 'speaker' | 'issues' | 'confidence'>;
export type ProposedEvent = Loose<CuratedEvent, 'issues' | 'confidence'>;
export type ProposedMark = NonNullable<QuotesFile['marks']>[number];
/** What the article adds to an actor that is known. */
export type AddedNames = Pick<CuratedActor, 'id' | 'printed'>;

/** A record and the rule that proposed it. */
export interface Proposal<Record> {
  readonly rule: string;
  readonly record: Record;
}

/** Everything that is proposed for an article, in reading order. */
export interface Proposals {
  readonly actors: readonly Proposal<CuratedActor | AddedNames>[];
  readonly events: readonly Proposal<ProposedEvent>[];
  readonly event_mentions: readonly Proposal<CuratedMention>[];
  readonly quotes: readonly Proposal<ProposedQuote>[];
  readonly marks: readonly Proposal<ProposedMark>[];
  readonly mentions: readonly Proposal<SenseOverride>[];
}
