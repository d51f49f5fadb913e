import type { ReleaseCheck } from './check.js';
export declare const schemaValid: ReleaseCheck;
export declare const uniqueKey: ReleaseCheck;
export declare const foreignKey: ReleaseCheck;
