import { type RecordCheck } from './check.js';
export declare const afterArticle: RecordCheck;
export declare const overByArticle: RecordCheck;
export declare const startsBeforeArticle: RecordCheck;
export declare const publicationFound: RecordCheck;
