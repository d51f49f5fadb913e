import type { Limit, PageBlock } from './evidence.js';
/**
 * What the incumbents named in the text say of its year. It is knowledge from outside the page, so it is
 * used only where the page itself leaves the year open, and its rows say where it comes from.
 */
export declare function incumbentLimits(blocks: readonly PageBlock[]): Limit[];
