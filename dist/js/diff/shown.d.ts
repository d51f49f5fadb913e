import type { Cell } from '../model/tables/table.js';
/** A cell as CSV and Markdown show it: lists joined by ";", nothing for a missing value. */
export declare const shownCell: (cell: Cell | undefined) => string;
/** The key of a row as one word or several. */
export declare const shownKey: (row: Readonly<Record<string, Cell>>, columns: readonly string[]) => string;
/** Markdown with the signs that would start a table cell or emphasis taken literally, cut where it is long. */
export declare function markdownText(text: string): string;
