import { type RecordCheck } from './check.js';
export declare const mentioned: RecordCheck;
export declare const mentionedOnce: RecordCheck;
export declare const participants: RecordCheck;
export declare const doubledParticipant: RecordCheck;
export declare const statusReported: RecordCheck;
