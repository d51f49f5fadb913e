import { type TracedRecord } from './record.js';
import { type TraceSource } from './source.js';
/** What +2 on an issue means, from its definition. */
export declare const plusTwoOf: (definition: string) => string | undefined;
/** One line that tells a reader which record it is. */
export declare function summaryOf(source: TraceSource, { table, row }: TracedRecord): string;
