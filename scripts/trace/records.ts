import { tables, type TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import type { OpenRelease } from '../release/open.js';

/** A row of a release by the name a person gives it. */
export interface TracedRecord {
  readonly table: TableName;
  /** The cells of the key; a key of several is joined by slashes: Q009/1, E012/romania/signatory. */
  readonly id: string;
  readonly row: AnyRow;
}

/** The rows of a table; none when the release lacks it, as an older one may. */
export const rowsIn = (release: OpenRelease, table: TableName): readonly AnyRow[] =>
  release.rows(table).value ?? [];

/** The row of a table whose column holds a value. */
export const rowWhere = (
  release: OpenRelease,
  table: TableName,
  column: string,
  value: unknown,
): AnyRow | undefined => rowsIn(release, table).find((row) => row[column] === value);

/** The text in a cell, or undefined when it is missing or not a text. */
export function textIn(row: AnyRow | undefined, column: string): string | undefined {
  const value = row?.[column];
  return typeof value === 'string' ? value : undefined;
}

/** The number in a cell, or undefined when it is missing or not a number. */
export function numberIn(row: AnyRow | undefined, column: string): number | undefined {
  const value = row?.[column];
  return typeof value === 'number' ? value : undefined;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range that two cells of a row bound; null when either is missing. */
export function rangeIn(row: AnyRow, start: string, end: string): Range | null {
  const [from, to] = [numberIn(row, start), numberIn(row, end)];
  return from === undefined || to === undefined ? null : { start: from, end: to };
}

/** The raw file of an article, where it is available. */
export const rawOf = (release: OpenRelease, article: AnyRow | undefined): Uint8Array | undefined =>
  release.around.get(textIn(article, 'raw_file') ?? '');

/** The cells of the key of a row, as texts. */
export const keyCells = (table: TableName, row: AnyRow): string[] =>
  tables[table].key.map((column) => String(row[column]));

export const recordOf = (table: TableName, row: AnyRow): TracedRecord => ({
  table,
  id: keyCells(table, row).join('/'),
  row,
});
