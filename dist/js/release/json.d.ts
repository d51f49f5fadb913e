import type { AnyRow, Column } from '../model/tables/table.js';
/** One JSON file: an array of row objects, one to a line, keys in column order, a newline at the end. */
export declare function encodeJson(columns: readonly Pick<Column, 'name'>[], rows: Iterable<AnyRow>): Uint8Array;
