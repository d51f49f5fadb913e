import { type RecordCheck } from './check.js';
/** True when a text holds the words, not as part of longer ones. */
export declare function printsWhole(text: string, words: string): boolean;
export declare const spellingPrinted: RecordCheck;
export declare const printedOnce: RecordCheck;
export declare const stateCodes: RecordCheck;
export declare const referredKind: RecordCheck;
