import { tableNames, tables, type TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import type { OpenRelease } from '../release/open.js';
import { summaryOf } from './describe.js';
import { carrierTables } from './passages.js';
import { dateNames, sourceRange } from './record-dates.js';
import { rangeIn, recordOf, rowsIn, rowWhere, textIn, type TracedRecord } from './records.js';

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
    const value = textIn(row, name);
    const targetTable = tableNames.find((each) => each === target);
    if (value === undefined || targetTable === undefined) return [];
    const found = rowWhere(release, targetTable, key, value);
    return found ? [link(release, 'to', name, recordOf(targetTable, found))] : [];
  });

/** Rows that say again, or with more words, what the trace shows anyway. */
const shownElsewhere: ReadonlySet<TableName> = new Set(['quotes_flat', 'quote_segments']);

/** The records that refer to a record by its id, but for those that its passages and dates come from. */
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
            .filter((row) => row[column.name] === record.row[key])
            .map((row) => link(release, 'from', column.name, recordOf(name, row))),
        ),
    );
}

function isDatedFrom(row: AnyRow, date: string, { row: time }: TracedRecord): boolean {
  const [words, expression] = [sourceRange(row, date), rangeIn(time, 'byte_start', 'byte_end')];
  return (
    row['article_id'] === time['article_id'] &&
    words !== null &&
    expression !== null &&
    words.start < expression.end &&
    expression.start < words.end
  );
}

/** The records whose date was read from the words of a temporal expression. */
function datedFrom(release: OpenRelease, record: TracedRecord): Link[] {
  if (record.table !== 'time_expressions') return [];
  return tableNames.flatMap((name) =>
    dateNames(name).flatMap((date) =>
      rowsIn(release, name)
        .filter((row) => isDatedFrom(row, date, record))
        .map((row) => link(release, 'from', `${date}_source`, recordOf(name, row))),
    ),
  );
}

/** Every record linked with a record: first what it refers to, then what refers to it. */
export const linksOf = (release: OpenRelease, record: TracedRecord): Link[] => [
  ...linksFrom(release, record),
  ...linksInto(release, record),
  ...datedFrom(release, record),
];
