/** A source of whole numbers from 0 to 2³² − 1, each as likely as any other. */
export type RandomWords = () => number;
/**
 * The generator xoshiro128** 1.1, which uses nothing but 32-bit integer arithmetic, so that every platform draws the same numbers.
 * Source: David Blackman and Sebastiano Vigna (2021), Scrambled Linear Pseudorandom Number Generators, ACM Transactions on
 * Mathematical Software 47 (4), 36.
 * @param state four 32-bit words, not all of them 0
 */
export declare function xoshiro128(state: readonly [number, number, number, number]): RandomWords;
/**
 * A source of whole numbers below a limit, all equally likely: words beyond the last whole multiple of the limit are drawn again.
 * @param seed a whole number from 0 to 2³² − 1; the same seed gives the same numbers everywhere
 * @returns a function from a limit (1 to 2³²) to a whole number from 0 to limit − 1
 */
export declare function randomBelow(seed: number): (limit: number) => number;
