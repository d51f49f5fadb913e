import { type RecordCheck } from './check.js';
export declare const stanceIssue: RecordCheck;
export declare const stanceTwice: RecordCheck;
