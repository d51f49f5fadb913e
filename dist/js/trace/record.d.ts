import { type TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import { type TraceSource } from './source.js';
/** A row of a release by the name a person gives it. */
export interface TracedRecord {
    readonly table: TableName;
    /** The cells of the key; a key of several is joined by slashes: Q009/1, E012/romania/signatory. */
    readonly id: string;
    readonly row: AnyRow;
}
export declare const recordOf: (table: TableName, row: AnyRow) => TracedRecord;
/** Every record of a release that has a name of its own, in the order of the tables. */
export declare const allRecords: (source: TraceSource) => TracedRecord[];
/**
 * The records that `name` may mean: the one with that id, else those of which it names some cells of the key in their
 * order, as Q012/europe_site names a stance without its holder.
 */
export declare function findRecords(source: TraceSource, name: string): TracedRecord[];
/** The row of a table whose column holds a value. */
export declare const rowWhere: (source: TraceSource, table: TableName, column: string, value: unknown) => AnyRow | undefined;
/** What is defined for a code: its label and definition. */
export interface DefinedCode {
    readonly code: string;
    readonly label: string;
    readonly definition: string;
}
/** A code with what the release's vocabularies say of it; its own letters where they say nothing. */
export declare function codeOf(source: TraceSource, vocabulary: string, code: string): DefinedCode;
