import { type RecordCheck } from './check.js';
/** Words inside marks that no segment of the quote holds: the sign of a quotation cut short. */
export declare const marksCovered: RecordCheck;
export declare const markAccounted: RecordCheck;
