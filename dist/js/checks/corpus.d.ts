import type { RecordCheck } from './check.js';
export declare const coverage: RecordCheck;
export declare const unlistedFile: RecordCheck;
export declare const unpairedMark: RecordCheck;
