import type { AnyRow } from '../model/tables/table.js';
import { type Place } from './problem.js';
import type { Format, ReadTable } from './read-tables.js';
import type { TableShape } from './table-shape.js';
/** The key of a row as one text; equal texts are equal keys. */
export declare const keyText: ({ key }: TableShape, row: AnyRow) => string;
/** "row 9 (Q009)": how a finding names a row, counted from 1 without the header. */
export declare function rowName({ key }: TableShape, row: AnyRow, index: number): string;
/** Where a cell stands: the release writes one row on each line, after a header or a bracket. Parquet has no lines. */
export declare function placeOf(format: Format, index: number, column?: string): Place;
/** As `placeOf`, in the file from which the rows of a table were taken. */
export declare const placeInTable: ({ rowsFile }: ReadTable, index: number, column?: string) => Place;
