import type { AnyRow } from '../model/tables/table.js';
import type { TableName } from '../model/tables/index.js';
import type { RowCheck } from './check.js';
import type { Coverage } from './covers.js';
import { eachRow, rowsOf } from './row-keys.js';
import { groupBy } from '../text/lookup.js';

/** A column that counts the rows of another table with the same cells, or the different values of one of their columns. */
interface Count {
  readonly table: TableName;
  readonly column: string;
  readonly of: TableName;
  readonly by: readonly string[];
  readonly distinct?: string;
}

const mentionsOfEvent = { table: 'events', of: 'event_mentions', by: ['event_id'] } as const;

const counts: readonly Count[] = [
  { ...mentionsOfEvent, column: 'n_mentions' },
  { ...mentionsOfEvent, column: 'n_articles', distinct: 'article_id' },
  { table: 'quotes', column: 'n_segments', of: 'quote_segments', by: ['quote_id'] },
  { table: 'crosswalk', column: 'n_events', of: 'events', by: ['type', 'status', 'cameo'] },
];

const counted: RowCheck = {
  id: 'release/count',
  covers: counts.map(({ table, column }) => `${table}.${column}` as Coverage),
  *run({ rows }) {
    for (const { table, column, of, by, distinct } of counts) {
      const cellsOf = (row: AnyRow): string => JSON.stringify(by.map((name) => row[name] ?? null));
      const counting = groupBy(rowsOf(rows, of), cellsOf);
      for (const { row, raised } of eachRow(rows, table)) {
        const found = counting.get(cellsOf(row)) ?? [];
        const expected =
          distinct === undefined ? found.length : new Set(found.map((each) => each[distinct])).size;
        if (row[column] === expected) continue;
        yield raised(
          column,
          `${column} is ${String(row[column])}.`,
          `${expected}, as many as ${of} has`,
          'Report it: the program counted wrong.',
        );
      }
    }
  },
};

export const countChecks: readonly RowCheck[] = [counted];
