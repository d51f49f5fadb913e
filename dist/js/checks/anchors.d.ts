import { type RecordCheck } from './check.js';
export declare const notVerbatim: RecordCheck;
export declare const brokenWord: RecordCheck;
export declare const ambiguous: RecordCheck;
