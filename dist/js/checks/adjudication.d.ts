import { type RecordCheck } from './check.js';
export declare const passAnchors: RecordCheck;
export declare const differencesDecided: RecordCheck;
export declare const decisionNeeded: RecordCheck;
