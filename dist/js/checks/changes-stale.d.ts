import { type ReleaseCheck } from './check.js';
export declare const changesStale: ReleaseCheck;
