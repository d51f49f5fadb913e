import type { Code } from './codes.js';
/** Issues that are topics only: nobody is for or against them, so no quote has a stance on them. */
export declare const unscaledIssues: ReadonlySet<Code<'issue'>>;
