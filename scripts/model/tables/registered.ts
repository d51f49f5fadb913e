import type { RegisteredId } from '../records/registries.js';

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
