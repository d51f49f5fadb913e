import { type RecordCheck } from './check.js';
export declare const overrideHits: RecordCheck;
export declare const sharedSpelling: RecordCheck;
export declare const spellingUsed: RecordCheck;
export declare const neverMeant: RecordCheck;
