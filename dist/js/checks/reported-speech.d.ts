import { type RecordCheck } from './check.js';
export declare const unreportedSpeech: RecordCheck;
export declare const parentHolds: RecordCheck;
