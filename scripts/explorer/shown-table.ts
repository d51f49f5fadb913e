import { heldTables, type HeldData, type HeldName, type HeldRow } from './filter.js';
import { html, type Content, type Html } from './html.js';
import { cellReader, labelOf } from './matching.js';

/** Reads a row by the name of a column: its cell, the values of a list, and what the code or codes in it are called. */
export interface RowReader {
  readonly cell: (name: string) => string;
  readonly list: (name: string) => readonly string[];
  readonly label: (name: string, vocabulary: string) => string;
}

/** A column of a table as the page shows it. */
export interface ShownColumn {
  readonly title: string;
  /** The columns of the release that rows are sorted by: the first that is not empty. */
  readonly sort: readonly [string, ...string[]];
  readonly isNumber?: true;
  readonly content: (row: RowReader) => Content;
}

/** A table of the page; the first of its columns names the row. */
export interface ShownTable {
  readonly table: HeldName;
  /** The column with the id of the record that a row leads to. */
  readonly recordId: string;
  /** The column that rows are sorted by when nothing else is asked for. */
  readonly order: string;
  readonly columns: readonly [ShownColumn, ...ShownColumn[]];
}

function readerOf(data: HeldData, table: HeldName, row: HeldRow): RowReader {
  const reader = cellReader(data, table);
  const cell = (name: string): string => reader(name)(row);
  const list = (name: string): readonly string[] => cell(name).split(';').filter(Boolean);
  const label = (name: string, vocabulary: string): string =>
    list(name)
      .map((code) => labelOf(data, vocabulary, code))
      .join(', ');
  return { cell, list, label };
}

/** What tells a row apart from the others of its table. */
export const keyOf = (data: HeldData, table: HeldName, row: HeldRow): string =>
  heldTables[table].map((name) => cellReader(data, table)(name)(row)).join(' ');

/** A row as the page and its script show it: the first cell names it and leads to its record. */
export function shownRow(data: HeldData, shown: ShownTable, row: HeldRow): Html {
  const reader = readerOf(data, shown.table, row);
  const [first, ...others] = shown.columns;
  const id = reader.cell(shown.recordId);
  return html`<tr data-id="${keyOf(data, shown.table, row)}">
    <th scope="row">${first.content(reader)} <a class="to" href="#${id}">${id}</a></th>
    ${others.map(({ title, content }) => html`<td data-title="${title}">${content(reader)}</td> `)}
  </tr> `;
}
