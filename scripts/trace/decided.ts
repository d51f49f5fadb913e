import type { TableName } from '../model/tables/index.js';
import { articleIdOf, type AnyRow } from '../model/tables/table.js';
import type { TraceSource } from './source.js';
import { indented } from './layout.js';
import { rowsIn, rowWhere, textIn, type TracedRecord } from './records.js';

interface Decided {
  /** The version decided on, or that made the change; null in releases that do not say so. */
  readonly version: string | null;
  readonly unit: string;
  readonly record: string;
  readonly variable: string;
  readonly reason: string;
}

/** A value on which the two passes and the published record did not all agree, and why the published one is right. */
export interface TracedAdjudication extends Decided {
  /** Null where the pass left the field out, or has no such record. */
  readonly first: string | null;
  readonly second: string | null;
  readonly published: string | null;
}

/** A value that was changed after it had been decided. */
export interface TracedRevision extends Decided {
  readonly old: string | null;
  readonly now: string | null;
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

/** True when the article of a record has only one coding; older releases have none that says so. */
function isCodedOnce(release: TraceSource, { row }: TracedRecord): boolean {
  const quote = rowWhere(release, 'quotes', 'quote_id', row['quote_id']);
  const articleId = articleIdOf(row) ?? quote?.['article_id'];
  return textIn(rowWhere(release, 'articles', 'article_id', articleId), 'coding') === 'single';
}

/** The rows of a table of decisions that are about a record; null when the release has none, or was not coded twice. */
function decisionsIn(
  release: TraceSource,
  record: TracedRecord,
  table: 'adjudications' | 'revisions',
): AnyRow[] | null {
  const naming = namings[record.table];
  if (!naming || rowsIn(release, 'adjudications').length === 0 || isCodedOnce(release, record))
    return null;
  return rowsIn(release, table).filter((row) => concerns(record, naming, row));
}

const nullableText = (row: AnyRow, column: string): string | null => textIn(row, column) ?? null;

const namedIn = (row: AnyRow) => ({
  version: nullableText(row, 'version'),
  unit: textIn(row, 'unit') ?? '',
  record: textIn(row, 'record') ?? '',
  variable: textIn(row, 'variable') ?? '',
  reason: textIn(row, 'reason') ?? '',
});

/**
 * What was decided about a published record where the passes differed. Null when the release records no decisions, or
 * when records of this kind are not coded twice.
 */
export const adjudicationsOf = (
  release: TraceSource,
  record: TracedRecord,
): TracedAdjudication[] | null =>
  decisionsIn(release, record, 'adjudications')
    ?.filter((row) => row['pass'] === 'both')
    .map((row) => ({
      ...namedIn(row),
      first: nullableText(row, 'first'),
      second: nullableText(row, 'second'),
      published: nullableText(row, 'published'),
    })) ?? null;

/** What was changed in a record since it was decided. */
export const revisionsOf = (release: TraceSource, record: TracedRecord): TracedRevision[] =>
  decisionsIn(release, record, 'revisions')?.map((row) => ({
    ...namedIn(row),
    old: nullableText(row, 'old_value'),
    now: nullableText(row, 'new_value'),
  })) ?? [];

const orNothing = (value: string | null): string => value ?? '(nothing)';

/** What was decided about a record, and changed since, as a person reads it. */
export function decisionLines(
  adjudications: readonly TracedAdjudication[] | null,
  revisions: readonly TracedRevision[],
): string[] {
  if (adjudications === null) return [];
  const changed = revisions.flatMap(({ version, record, variable, old, now, reason }) => [
    ...indented(
      `${record}, ${variable}: changed in version ${orNothing(version)} from ${orNothing(old)} to ${orNothing(now)}`,
      2,
    ),
    ...indented(reason, 6),
  ]);
  const isAdded = revisions.some(({ variable, old }) => variable === 'unit' && old === null);
  if (adjudications.length === 0 && !isAdded)
    return [
      `  both passes agree with this record${changed.length > 0 ? ' as it was' : ''}`,
      ...changed,
    ];
  const decided = adjudications.flatMap((each) => [
    ...indented(
      `${each.record}, ${each.variable}: first pass ${orNothing(each.first)}, second pass ${orNothing(each.second)}, published ${orNothing(each.published)}`,
      2,
    ),
    ...indented(each.reason, 6),
  ]);
  return [...decided, ...changed];
}
