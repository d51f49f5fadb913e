import type { HeldData } from './filter.js';

/** Columns whose words stand on the page of a record, each with the class of the element there; and the column with its id. */
const repeated = {
  events_flat: ['event_id', { event_sentence: 'statement', label: 'name', event_note: 'note' }],
  quotes_flat: ['quote_id', { attribution_sentence: 'statement', quote_note: 'note' }],
  stances_flat: ['quote_id', { attribution_sentence: 'statement' }],
} as const;

/** The same data with other words in these columns: `wordsOf` is given the id of the record, the class, and the words there. */
export function withRecordWords(
  data: HeldData,
  wordsOf: (id: string, name: string, words: string) => string,
): HeldData {
  const tables = { ...data.tables };
  for (const table of Object.keys(repeated) as (keyof typeof repeated)[]) {
    const { columns, rows } = tables[table];
    const [key, classes] = repeated[table];
    const names = columns.map((column) => (classes as Record<string, string>)[column]);
    const at = columns.indexOf(key);
    tables[table] = {
      columns,
      rows: rows.map((row) =>
        row.map((cell, index) => {
          const name = names[index];
          return name === undefined ? cell : wordsOf(row[at] ?? '', name, cell);
        }),
      ),
    };
  }
  return { ...data, tables };
}
