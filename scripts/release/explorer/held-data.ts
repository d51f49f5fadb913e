import { heldTables, type HeldData, type HeldName, type HeldRow } from '../../explorer/filter.js';
import { html, jsonForScript, type Html } from '../../explorer/html.js';
import { withRecordWords } from '../../explorer/record-words.js';
import { csvCell } from '../../formats/csv.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import { tables, type Rows } from '../../model/tables/index.js';
import type { AnyRow } from '../../model/tables/table.js';
import type { Detail } from './detail.js';

/** A row of a table as its CSV file has it, in the order of the columns. */
export const heldRow = (table: HeldName, row: AnyRow): HeldRow =>
  tables[table].columns.map(({ name }) => csvCell(row[name]));

const heldNames = Object.keys(heldTables) as HeldName[];

const entries = <Row>(rows: readonly Row[], entry: (row: Row) => readonly [string, string]) =>
  Object.fromEntries(rows.map(entry));

/** An article in a word or two: whose it is, and the year. */
const articleLabel = ({ publisher, published_earliest: from, published_latest: to }: ArticleRow) =>
  [publisher, (from ?? to)?.slice(0, 4)].filter(Boolean).join(' ');

/** What the codes and ids in the tables of the page are called, by vocabulary. */
const labelsOf = ({ vocabularies, actors, articles }: Rows): HeldData['labels'] => ({
  ...Object.fromEntries(
    [...new Set(heldNames.flatMap((table) => tables[table].columns))].flatMap(
      ({ vocabulary: name }) =>
        name === undefined
          ? []
          : [
              [
                name,
                entries(
                  vocabularies.filter(({ vocabulary }) => vocabulary === name),
                  ({ code, label }) => [code, label],
                ),
              ],
            ],
    ),
  ),
  actor: entries(actors, ({ actor_id: id, name }) => [id, name]),
  article: entries(articles, (article) => [article.article_id, articleLabel(article)]),
});

/** What the script filters, sorts and exports: the flat tables as their CSV files have them, and what their codes are called. */
export const heldData = (rows: Rows): HeldData => ({
  tables: Object.fromEntries(
    heldNames.map((table) => [
      table,
      {
        columns: tables[table].columns.map(({ name }) => name),
        rows: (rows[table] as readonly AnyRow[]).map((row) => heldRow(table, row)),
      },
    ]),
  ) as unknown as HeldData['tables'],
  labels: labelsOf(rows),
});

/** The data for the script, without the words that the pages of the records have, where there are any: it takes them from there. */
export function dataElement(
  data: HeldData,
  { quotes, events }: Pick<Rows, 'quotes' | 'events'>,
  { pages: hasPages }: Pick<Detail, 'pages'>,
): Html {
  const pages = new Set(
    hasPages
      ? [...quotes.map(({ quote_id: id }) => id), ...events.map(({ event_id: id }) => id)]
      : [],
  );
  const held = withRecordWords(data, (id, _, words) => (pages.has(id) ? '' : words));
  return html`<script type="application/json" id="data">
    ${jsonForScript(held)}
  </script>`;
}
