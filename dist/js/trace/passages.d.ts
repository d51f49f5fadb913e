import type { TableName } from '../model/tables/index.js';
import type { Span } from './chain.js';
import { type TracedCell } from './cells.js';
import { type Piece } from './pieces.js';
import { type LinePlace } from './raw-place.js';
import { type TracedRecord } from './record.js';
import { type TraceSource } from './source.js';
/** Words of an article that a record rests on. */
export interface Passage {
    /** The record that holds the span. */
    readonly table: TableName;
    readonly id: string;
    readonly article: string;
    readonly block: {
        readonly id: string;
        readonly role: string;
        readonly label: string;
        readonly inText: boolean;
        readonly rule: string;
    };
    /** The exact words. */
    readonly text: string;
    /** The sentence or sentences they stand in, cut at the marks: joined, the pieces are the sentences. */
    readonly pieces: readonly Piece[];
    /** In the normalised text, Unicode code points; null when the block is out of the text. */
    readonly chars: Span | null;
    /** In the raw file. */
    readonly bytes: Span;
    readonly textFile: string;
    readonly rawFile: string;
    /** Null when the raw file is not at hand. */
    readonly rawPlace: LinePlace | null;
    /** What the record that holds the span says of it, where it is not the record traced. */
    readonly cells: readonly TracedCell[];
}
/** The tables that hold the words of a kind of record. */
export declare const carrierTables: (table: TableName) => TableName[];
/** The passages a record rests on: its own, or those of the rows that carry them for it, in their order. */
export declare function passagesOf(source: TraceSource, record: TracedRecord): Passage[];
