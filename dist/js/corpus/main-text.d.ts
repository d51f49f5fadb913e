import type { Rulings } from './rulings.js';
import type { Line } from './white-space.js';
export interface Range {
    /** Index of the first line of running text. */
    readonly first: number;
    /** Index of the last, inclusive. */
    readonly last: number;
}
/**
 * The stretch of a page that holds the story: the run of prose lines with the most words, where a
 * run bears short gaps. Undefined when the page has no prose at all.
 */
export declare function mainText(lines: readonly Line[], rulings: Rulings): Range | undefined;
