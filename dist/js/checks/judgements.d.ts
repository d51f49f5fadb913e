import { type RecordCheck } from './check.js';
export declare const confidenceReason: RecordCheck;
export declare const sortedLists: RecordCheck;
