import { type RecordCheck } from './check.js';
export declare const edtfReadable: RecordCheck;
export declare const dateKind: RecordCheck;
export declare const dateSource: RecordCheck;
export declare const weakestBasis: RecordCheck;
export declare const afterArticle: RecordCheck;
export declare const overByArticle: RecordCheck;
export declare const publicationFound: RecordCheck;
