import type { Cell } from '../model/tables/table.js';
import { type TracedRecord } from './record.js';
import type { TraceSource } from './source.js';
export interface TracedCell {
    readonly column: string;
    readonly title: string;
    readonly value: Cell;
    /** What a code, or each code of a list, is called. */
    readonly labels?: readonly string[];
}
/** The cells of a record in the order of the codebook; columns that this version does not know come last, by their name. */
export declare function cellsOf(source: TraceSource, { table, row }: TracedRecord): TracedCell[];
