import { codePointsOf } from '../../text/code-points.js';
import type { Cell } from '../../model/tables/table.js';

/** A cell as CSV and Markdown show it: lists joined by ";", nothing for a missing value. */
export const shownCell = (cell: Cell | undefined): string =>
  cell === null || cell === undefined
    ? ''
    : typeof cell === 'object'
      ? cell.join(';')
      : String(cell);

/** The key of a row as one word or several. */
export const shownKey = (row: Readonly<Record<string, Cell>>, columns: readonly string[]): string =>
  columns.map((column) => shownCell(row[column])).join(' ');

const longest = 120;

/** Markdown with the signs that would start a table cell or emphasis taken literally, cut where it is long. */
export function markdownText(text: string): string {
  const characters = codePointsOf(text);
  const cut = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
  return cut.replace(/[\\`*_|<>[\]]/g, '\\$&');
}
