import { type RecordCheck } from './check.js';
export declare const unresolved: RecordCheck;
export declare const cycle: RecordCheck;
