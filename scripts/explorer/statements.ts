import type { HeldData } from './filter.js';

/** Columns that repeat the statement on the page of a record, and the column with its id. */
const repeated = {
  events_flat: ['event_sentence', 'event_id'],
  quotes_flat: ['attribution_sentence', 'quote_id'],
  stances_flat: ['attribution_sentence', 'quote_id'],
} as const;

/** The same data with other words in these columns: `wordsOf` is given the id of the record and the words that stand there. */
export function withStatements(
  data: HeldData,
  wordsOf: (id: string, words: string) => string,
): HeldData {
  const tables = { ...data.tables };
  for (const table of Object.keys(repeated) as (keyof typeof repeated)[]) {
    const { columns, rows } = tables[table];
    const [at, key] = repeated[table].map((column) => columns.indexOf(column));
    tables[table] = {
      columns,
      rows: rows.map((row) =>
        row.map((cell, index) => (index === at ? wordsOf(row[key ?? 0] ?? '', cell) : cell)),
      ),
    };
  }
  return { ...data, tables };
}
