import { tableNames, tables, type TableName } from '../model/tables/index.js';
import { idsIn } from '../model/tables/table.js';
import type { TraceSource } from './source.js';
import { summaryOf } from './describe.js';
import { carrierTables } from './passages.js';
import { rangeIn, recordOf, rowsIn, rowWhere, type Range, type TracedRecord } from './records.js';

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
  release: TraceSource,
  direction: Link['direction'],
  column: string,
  record: TracedRecord,
): Link {
  const { table, id } = record;
  return { direction, column, table, id, summary: summaryOf(release, record) };
}

/** The records a record refers to, in the order of its columns. */
const linksFrom = (release: TraceSource, { table, row }: TracedRecord): Link[] =>
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
function linksInto(release: TraceSource, record: TracedRecord): Link[] {
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
function datedFrom(release: TraceSource, { table, row: time }: TracedRecord): Link[] {
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
export const linksOf = (release: TraceSource, record: TracedRecord): Link[] => [
  ...linksFrom(release, record),
  ...linksInto(release, record),
  ...datedFrom(release, record),
];
