import { type TableName } from '../model/tables/index.js';
import { type TracedExpression } from './expressions.js';
import { type TracedPublication } from './publication.js';
import { type LinePlace } from './raw-place.js';
import { type DefinedCode, type TracedRecord } from './record.js';
import { type TraceSource } from './source.js';
/** The words a date was read from. */
export interface DateWords {
    readonly text: string;
    readonly bytes: {
        readonly start: number;
        readonly end: number;
    };
    /** The block they stand in, and its role. */
    readonly block: string | null;
    readonly role: string | null;
    readonly rawPlace: LinePlace | null;
}
/** A date of a record and how it is known. */
export interface TracedDate {
    /** The prefix of its columns: published, said, date, value. */
    readonly name: string;
    /** Null: nothing bounds it. */
    readonly edtf: string | null;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly precision: DefinedCode | null;
    readonly kind: DefinedCode | null;
    readonly basis: DefinedCode | null;
    readonly words: DateWords | null;
    readonly note: string | null;
    /** What the date engine read in those words, each with what it was counted from. */
    readonly expressions: readonly TracedExpression[];
    /** When the article was published, where the date counts from that day, and the evidence. */
    readonly publication: TracedPublication | null;
}
/** Prefixes of the dates a table has. */
export declare const dateNames: (table: TableName) => string[];
/** Every date of a record, with how it is known. */
export declare const datesOf: (source: TraceSource, record: TracedRecord) => TracedDate[];
