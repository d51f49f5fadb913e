import type { Finding } from '../model/finding.js';
import { type TracedRecord } from './record.js';
import { type TraceSource } from './source.js';
/** Several records that a name may mean, of which it has to say one. */
export declare const ambiguousName: (name: string, records: readonly TracedRecord[]) => Finding;
/** Why no record has an id: what became of it where the registry says so, else the ids most like it. */
export declare function unknownId(source: TraceSource, id: string): Finding;
