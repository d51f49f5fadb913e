import type { TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import type { OpenRelease } from '../release/open.js';
import { rowsIn, textIn, type TracedRecord } from './records.js';

/** A value in which the two passes and the published record were not all the same, and why the published one is right. */
export interface TracedAdjudication {
  readonly unit: string;
  readonly record: string;
  readonly variable: string;
  /** Null where the pass left the field out, or has no such record. */
  readonly first: string | null;
  readonly second: string | null;
  readonly published: string | null;
  readonly reason: string;
}

interface Naming {
  readonly unit: string;
  /** The cells that adjudications call the record by: name mentions go by article and actor. */
  readonly by: readonly string[];
  /** What a longer name adds: a stance its holder, a mention its place in the text. */
  readonly more?: string;
}

const namings: Partial<Record<TableName, Naming>> = {
  quotes: { unit: 'quote', by: ['quote_id'] },
  stances: { unit: 'stance', by: ['quote_id', 'issue'], more: 'holder_id' },
  events: { unit: 'event', by: ['event_id'] },
  actor_mentions: { unit: 'actor_mention', by: ['article_id', 'actor_id'], more: 'char_start' },
};

function concerns(
  { table, row }: TracedRecord,
  { unit, by, more }: Naming,
  decided: AnyRow,
): boolean {
  const named = textIn(decided, 'record') ?? '';
  const name = by.map((column) => String(row[column])).join('/');
  // The stances of a quote are shown with it.
  if (table === 'quotes' && decided['unit'] === 'stance') return named.startsWith(`${name}/`);
  if (decided['unit'] !== unit) return false;
  return named === name || (more !== undefined && named === `${name}/${String(row[more])}`);
}

/**
 * What was decided about a published record where the passes differed. Null when the release tells of no decisions, or
 * when records of this kind are not coded twice.
 */
export function adjudicationsOf(
  release: OpenRelease,
  record: TracedRecord,
): TracedAdjudication[] | null {
  const naming = namings[record.table];
  const decided = rowsIn(release, 'adjudications');
  if (!naming || decided.length === 0) return null;
  return decided
    .filter((row) => row['pass'] === 'both' && concerns(record, naming, row))
    .map((row) => ({
      unit: textIn(row, 'unit') ?? '',
      record: textIn(row, 'record') ?? '',
      variable: textIn(row, 'variable') ?? '',
      first: textIn(row, 'first') ?? null,
      second: textIn(row, 'second') ?? null,
      published: textIn(row, 'published') ?? null,
      reason: textIn(row, 'reason') ?? '',
    }));
}
