import type { RecordCheck } from './check.js';
export declare const readingChecks: readonly RecordCheck[];
