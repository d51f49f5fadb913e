import type { PageBlock } from './evidence.js';
interface Placed {
    /** Index of the block on the page. */
    readonly index: number;
}
/** Share of the page’s running text that stands between each line and the next one. */
export declare function sharesAfter(lines: readonly Placed[], blocks: readonly PageBlock[]): number[];
/** Share of the main text that stands before each line. */
export declare function sharesBefore(lines: readonly Placed[], blocks: readonly PageBlock[]): number[];
export {};
