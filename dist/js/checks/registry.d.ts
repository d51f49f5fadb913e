import type { Check, RecordCheck } from './check.js';
/** The exception check runs last: it reports what the others left over. */
export declare const unusedException: RecordCheck;
export declare const recordChecks: readonly RecordCheck[];
/** Every check there is, in the order `check --list` prints them. */
export declare const allChecks: readonly Check[];
