import { type RecordCheck } from './check.js';
export declare const canonicalForm: RecordCheck;
export declare const sortedIds: RecordCheck;
