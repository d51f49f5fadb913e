import type { ReleaseFiles } from '../release/checksums.js';
export declare class ReleaseInProgress extends Error {
    constructor(pid: number);
}
/**
 * Undoes an interrupted swap. While a release runs nothing is touched. Afterwards dist/ is the last whole release: the
 * old one, unless the new one had already taken its place.
 */
export declare function recoverSwap(root: string): Promise<void>;
/** Steps of a swap, named so that a test can stop at each. */
export type SwapStep = 'locked' | 'writing' | 'written' | 'verified' | 'moved-old' | 'moved-new' | 'cleaned';
export interface SwapOptions {
    /** Reads the written folder back and throws when it is not what was meant. */
    readonly verify: (folder: string) => Promise<void>;
    readonly onStep?: (step: SwapStep) => void;
}
/**
 * Replaces dist/ by `files`: written beside it, verified there, then swapped in by two renames. At every moment dist/ or
 * .dist-previous/ is whole. On any error the old release stays and the new one is removed.
 */
export declare function swapRelease(root: string, files: ReleaseFiles, { verify, onStep }: SwapOptions): Promise<void>;
