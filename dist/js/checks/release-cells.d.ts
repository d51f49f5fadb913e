import type { ReleaseCheck } from './check.js';
export declare const edtfAgrees: ReleaseCheck;
export declare const safeText: ReleaseCheck;
export declare const verbatim: ReleaseCheck;
