import { type RecordCheck } from './check.js';
export declare const kindAgrees: RecordCheck;
export declare const hasContent: RecordCheck;
export declare const segmentOrder: RecordCheck;
export declare const attribution: RecordCheck;
