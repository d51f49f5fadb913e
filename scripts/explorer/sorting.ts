import type { HeldData, HeldRow } from './filter.js';
import { cellReader, folded } from './matching.js';
import type { ShownTable } from './shown-table.js';

/** A sort as the address has it: the column, after “-” where the last comes first. */
export const sortOf = (text: string): { readonly column: string; readonly isDown: boolean } => ({
  column: text.replace(/^-/, ''),
  isDown: text.startsWith('-'),
});

/** A cell so that code units order it: without case and accents, and numbers of ids and dates as wide as each other. */
const sortKey = (cell: string): string =>
  folded(cell).replace(/\d+/g, (digits) => digits.padStart(8, '0'));

/**
 * Rows sorted as the address says, or as the table is by itself where it says nothing or nothing that the table can be sorted by.
 * Rows without a value come last either way; equal ones keep their order.
 */
export function sortedRows(
  data: HeldData,
  { table, columns, order }: ShownTable,
  rows: readonly HeldRow[],
  sort: string,
): HeldRow[] {
  const asked = sortOf(sort);
  const shown = columns.find(({ sort: [name] }) => name === asked.column);
  const used = shown ?? columns.find(({ sort: [name] }) => name === order);
  const readers = (used?.sort ?? [order]).map(cellReader(data, table));
  const keyed = rows.map((row) => {
    const cell = readers.map((read) => read(row)).find((each) => each !== '') ?? '';
    return { row, cell, key: used?.isNumber ? Number(cell) : sortKey(cell) };
  });
  const direction = shown && asked.isDown ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.cell === '' || b.cell === '') return Number(a.cell === '') - Number(b.cell === '');
    return a.key === b.key ? 0 : a.key < b.key ? -direction : direction;
  });
  return keyed.map(({ row }) => row);
}
