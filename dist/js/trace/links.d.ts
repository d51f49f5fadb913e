import { type TableName } from '../model/tables/index.js';
import { type TracedRecord } from './record.js';
import { type TraceSource } from './source.js';
/** A record that this one refers to, or that refers to this one. */
export interface Link {
    readonly direction: 'to' | 'from';
    /** The column that refers, in the record that does. */
    readonly column: string;
    readonly table: TableName;
    readonly id: string;
    readonly summary: string;
}
/** Every record linked with a record: first what it refers to, then what refers to it. */
export declare const linksOf: (source: TraceSource, record: TracedRecord) => Link[];
