import { pointerToken } from '../text/json-document.js';
import type { AnyRow } from '../model/tables/table.js';
import { show } from '../text/printable.js';
import { type Place } from '../release/problem.js';
import type { Format, ReadTable } from './read-tables.js';
import type { TableShape } from './table-shape.js';

/** The key of a row as one text; equal texts are equal keys. */
export const keyText = ({ key }: TableShape, row: AnyRow): string =>
  JSON.stringify(key.map((column) => row[column] ?? null));

/** "row 9 (Q009)": how a finding names a row, counted from 1 without the header. */
export function rowName({ key }: TableShape, row: AnyRow, index: number): string {
  const values = key
    .map((column) => row[column])
    .map((value) => (typeof value === 'string' ? value : show(value)));
  return `row ${index + 1}${values.length === 0 ? '' : ` (${values.join(' ')})`}`;
}

/** Where a cell stands: the release writes one row on each line, after a header or a bracket. Parquet has no lines. */
export function placeOf(format: Format, index: number, column?: string): Place {
  if (format === 'parquet') return {};
  const line = index + 2;
  if (format === 'csv') return { line };
  return {
    line,
    pointer: column === undefined ? `/${index}` : `/${index}/${pointerToken(column)}`,
  };
}

/** As `placeOf`, in the file from which the rows of a table were taken. */
export const placeInTable = ({ rowsFile }: ReadTable, index: number, column?: string): Place =>
  placeOf(rowsFile.slice(0, rowsFile.indexOf('/')) as Format, index, column);
