import { type RecordCheck } from './check.js';
export declare const edtfReadable: RecordCheck;
export declare const dateKind: RecordCheck;
export declare const dateSource: RecordCheck;
export declare const weakestBasis: RecordCheck;
