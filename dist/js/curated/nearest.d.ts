/**
 * The stretch of `text` most like `words`: approximate substring search by edit distance (P. H. Sellers,
 * J. Algorithms 1, 1980). Time is the product of the two lengths; it runs only when an anchor fails.
 */
export interface Nearest {
    readonly start: number;
    readonly end: number;
    readonly cost: number;
}
export declare function nearestStretch(words: string, text: string): Nearest;
