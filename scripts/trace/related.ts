import { tableNames, tables, type TableName } from '../model/tables/index.js';
import { articleIdOf, idsIn, type AnyRow } from '../model/tables/table.js';
import type { OpenRelease } from '../release/open.js';
import { summaryOf } from './describe.js';
import { carrierTables } from './passages.js';
import {
  rangeIn,
  recordOf,
  rowsIn,
  rowWhere,
  textIn,
  type Range,
  type TracedRecord,
} from './records.js';

/** A record that this one refers to, or that refers to this one. */
export interface Link {
  readonly direction: 'to' | 'from';
  /** The column that refers, in the record that does. */
  readonly column: string;
  readonly table: TableName;
  readonly id: string;
  readonly summary: string;
}

function link(
  release: OpenRelease,
  direction: Link['direction'],
  column: string,
  record: TracedRecord,
): Link {
  const { table, id } = record;
  return { direction, column, table, id, summary: summaryOf(release, record) };
}

/** The records a record refers to, in the order of its columns. */
const linksFrom = (release: OpenRelease, { table, row }: TracedRecord): Link[] =>
  tables[table].columns.flatMap(({ name, references = '' }): Link[] => {
    const [target = '', key = ''] = references.split('.');
    const targetTable = tableNames.find((each) => each === target);
    if (targetTable === undefined) return [];
    return idsIn(row[name]).flatMap((id) => {
      const found = rowWhere(release, targetTable, key, id);
      return found ? [link(release, 'to', name, recordOf(targetTable, found))] : [];
    });
  });

/** Rows that repeat what the trace shows anyway. */
const shownElsewhere: ReadonlySet<TableName> = new Set([
  'events_flat',
  'quotes_flat',
  'stances_flat',
  'quote_segments',
]);

/** The records that refer to a record by its id, except those that its passages and dates come from. */
function linksInto(release: OpenRelease, record: TracedRecord): Link[] {
  const [key, ...others] = tables[record.table].key;
  if (key === undefined || others.length > 0) return [];
  const carriers = carrierTables(record.table);
  return tableNames
    .filter((name) => !shownElsewhere.has(name) && !carriers.includes(name))
    .filter((name) => !(name === 'date_evidence' && record.table === 'articles'))
    .flatMap((name) =>
      tables[name].columns
        .filter(({ references }) => references === `${record.table}.${key}`)
        .flatMap((column) =>
          rowsIn(release, name)
            .filter((row) => idsIn(row[column.name]).includes(record.id))
            .map((row) => link(release, 'from', column.name, recordOf(name, row))),
        ),
    );
}

/** The records whose date was read from the words of a temporal expression. */
function datedFrom(release: OpenRelease, { table, row: time }: TracedRecord): Link[] {
  const expression = rangeIn(time, 'byte_start', 'byte_end');
  if (table !== 'time_expressions' || !expression) return [];
  const isRead = (words: Range | null): boolean =>
    words !== null && words.start < expression.end && expression.start < words.end;
  return tableNames.flatMap((name) =>
    tables[name].spans
      .filter(({ dated }) => dated)
      .flatMap(({ words, start, end }) =>
        rowsIn(release, name)
          .filter((row) => row['article_id'] === time['article_id'])
          .filter((row) => isRead(rangeIn(row, start, end)))
          .map((row) => link(release, 'from', words, recordOf(name, row))),
      ),
  );
}

/** Every record linked with a record: first what it refers to, then what refers to it. */
export const linksOf = (release: OpenRelease, record: TracedRecord): Link[] => [
  ...linksFrom(release, record),
  ...linksInto(release, record),
  ...datedFrom(release, record),
];

/** A value on which the two passes and the published record did not all agree, and why the published one is right. */
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

/** True when the article of a record has only one coding; older releases have none that says so. */
function isCodedOnce(release: OpenRelease, { row }: TracedRecord): boolean {
  const quote = rowWhere(release, 'quotes', 'quote_id', row['quote_id']);
  const articleId = articleIdOf(row) ?? quote?.['article_id'];
  return textIn(rowWhere(release, 'articles', 'article_id', articleId), 'coding') === 'single';
}

/**
 * What was decided about a published record where the passes differed. Null when the release records no decisions, or
 * when records of this kind are not coded twice.
 */
export function adjudicationsOf(
  release: OpenRelease,
  record: TracedRecord,
): TracedAdjudication[] | null {
  const naming = namings[record.table];
  const decided = rowsIn(release, 'adjudications');
  if (!naming || decided.length === 0 || isCodedOnce(release, record)) return null;
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
