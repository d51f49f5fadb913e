import type { ReleaseCheck } from './check.js';
export declare const releaseChecks: readonly ReleaseCheck[];
