import { type RecordCheck } from './check.js';
export declare const changesRecorded: RecordCheck;
