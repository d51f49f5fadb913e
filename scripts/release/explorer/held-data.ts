import { heldTables, type HeldData, type HeldName, type HeldRow } from '../../explorer/filter.js';
import { html, jsonForScript, type Html } from '../../explorer/html.js';
import { csvCell } from '../../formats/csv.js';
import { tables, type Rows } from '../../model/tables/index.js';
import type { AnyRow } from '../../model/tables/table.js';

/** A row of a table as its CSV file has it, in the order of the columns. */
export const heldRow = (table: HeldName, row: AnyRow): HeldRow =>
  tables[table].columns.map(({ name }) => csvCell(row[name]));

const heldNames = Object.keys(heldTables) as HeldName[];

/** The labels of every code that the tables of the page hold, by vocabulary. */
const labelsOf = ({ vocabularies }: Rows): HeldData['labels'] => {
  const used = new Set<string | undefined>(
    heldNames.flatMap((table) => tables[table].columns.map(({ vocabulary }) => vocabulary)),
  );
  const labels: Record<string, Record<string, string>> = {};
  for (const { vocabulary, code, label } of vocabularies)
    if (used.has(vocabulary)) (labels[vocabulary] ??= {})[code] = label;
  return labels;
};

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

export const dataElement = (rows: Rows): Html =>
  html`<script type="application/json" id="data">
    ${jsonForScript(heldData(rows))}
  </script>`;
