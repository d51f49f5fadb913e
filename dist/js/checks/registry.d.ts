import type { Check, RecordCheck, ReleaseCheck } from './check.js';
/** The exception check runs last: it reports what the others left over. */
export declare const unusedException: RecordCheck;
export declare const recordChecks: readonly RecordCheck[];
export declare const releaseChecks: readonly ReleaseCheck[];
/** The checks of curated/changes/: what a changes file is written in spite of, and has to pass afterwards. */
export declare const historyChecks: ReadonlySet<string>;
/** Every check there is, in the order `check --list` prints them. */
export declare const allChecks: readonly Check[];
