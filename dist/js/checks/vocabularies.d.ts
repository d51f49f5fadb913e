import { type RecordCheck } from './check.js';
export declare const definedCodes: RecordCheck;
export declare const crosswalkCodes: RecordCheck;
