import { type RecordCheck } from './check.js';
export declare const spellingPrinted: RecordCheck;
export declare const printedOnce: RecordCheck;
export declare const stateCodes: RecordCheck;
export declare const referredKind: RecordCheck;
