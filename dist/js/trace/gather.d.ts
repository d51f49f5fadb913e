import type { Finding } from '../model/finding.js';
import { type TableName } from '../model/tables/index.js';
import { type TracedAdjudication } from './adjudications.js';
import { type TracedCell } from './cells.js';
import { type TracedFile } from './chain.js';
import { type TracedDate } from './dates.js';
import { type Link } from './links.js';
import { type Passage } from './passages.js';
import type { TracedRecord } from './record.js';
import { type TraceSource } from './source.js';
export interface TracedCheck {
    readonly id: string;
    readonly description: string;
    /** The columns it is about; none means the row as a whole. */
    readonly columns: readonly string[];
}
/** A record with everything that supports it: record → span → text → bytes. */
export interface Trace {
    readonly table: TableName;
    readonly id: string;
    /** What one row of the table is. */
    readonly rowIs: string;
    readonly summary: string;
    readonly cells: readonly TracedCell[];
    readonly passages: readonly Passage[];
    /** The files the passages stand in. */
    readonly files: readonly TracedFile[];
    readonly dates: readonly TracedDate[];
    readonly links: readonly Link[];
    /** Null when records of this kind are not coded twice, or the release tells of no decisions. */
    readonly adjudications: readonly TracedAdjudication[] | null;
    readonly checks: readonly TracedCheck[];
    /** Places where the chain does not hold. */
    readonly findings: readonly Finding[];
}
/** Gathers everything about a record of a release. */
export declare function gatherTrace(source: TraceSource, record: TracedRecord): Trace;
