import type { RegisteredId } from '../records/registries.js';
import { actorMentions, actorRoles, actors } from './actors.js';
import { articles } from './articles.js';
import { blocks, dateEvidence } from './blocks.js';
import { adjudications, revisions } from './decisions.js';
import { dyads, eventMentions, eventParticipants } from './event-parts.js';
import { eventsFlat } from './events-flat.js';
import { events } from './events.js';
import { externalSources } from './external-sources.js';
import { quotationMarks, quoteSegments } from './quote-parts.js';
import { quotesFlat, stancesFlat } from './quotes-flat.js';
import { quotes, stances } from './quotes.js';
import { reliability } from './reliability.js';
import { timeExpressions } from './time-expressions.js';
import { codeExamples, crosswalk, vocabularies } from './vocabularies.js';

/** Every table of the release, in the order of the codebook. */
export const tables = {
  articles,
  blocks,
  actors,
  actor_roles: actorRoles,
  actor_mentions: actorMentions,
  events,
  event_mentions: eventMentions,
  event_participants: eventParticipants,
  dyads,
  events_flat: eventsFlat,
  quotes,
  quote_segments: quoteSegments,
  quotation_marks: quotationMarks,
  quotes_flat: quotesFlat,
  stances,
  stances_flat: stancesFlat,
  date_evidence: dateEvidence,
  external_sources: externalSources,
  time_expressions: timeExpressions,
  reliability,
  adjudications,
  revisions,
  vocabularies,
  code_examples: codeExamples,
  crosswalk,
} as const;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

type RowOf<T> = T extends { readonly schema: { readonly _zod: { readonly output: infer Row } } }
  ? Row
  : never;
/** All rows of a release, by table. */
export type Rows = { readonly [N in TableName]: readonly RowOf<(typeof tables)[N]>[] };

export type RegisteredKind = RegisteredId['kind'];

/** The tables whose rows have an id in curated/ids.json, and the column that holds it. */
export const registeredTables = [
  { table: 'articles', column: 'article_id', kind: 'article' },
  { table: 'actors', column: 'actor_id', kind: 'actor' },
  { table: 'events', column: 'event_id', kind: 'event' },
  { table: 'quotes', column: 'quote_id', kind: 'quote' },
] as const satisfies readonly {
  readonly table: string;
  readonly column: string;
  readonly kind: RegisteredKind;
}[];
