/** A source of whole numbers from 0 to 2³² − 1, each as likely as any other. */
export type RandomWords = () => number;

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/**
 * The generator xoshiro128** 1.1, which uses nothing but 32-bit integer arithmetic, so that every platform draws the same numbers.
 * Source: David Blackman and Sebastiano Vigna (2021), Scrambled Linear Pseudorandom Number Generators, ACM Transactions on
 * Mathematical Software 47 (4), 36.
 * @param state four 32-bit words, not all of them 0
 */
export function xoshiro128(state: readonly [number, number, number, number]): RandomWords {
  let [a, b, c, d] = state;
  return () => {
    const word = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return word;
  };
}

/**
 * Spreads a seed over the state of a generator. Steps of 2³² divided by the golden ratio, each scrambled by the last step of
 * MurmurHash3, which maps the 32-bit words one to one: at most one of the four words is 0.
 */
function stateOf(seed: number): readonly [number, number, number, number] {
  const word = (step: number): number => {
    let mixed = (seed + Math.imul(step, 0x9e3779b9)) | 0;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  return [word(1), word(2), word(3), word(4)];
}

/**
 * A source of whole numbers below a limit, all equally likely: words beyond the last whole multiple of the limit are drawn again.
 * @param seed a whole number from 0 to 2³² − 1; the same seed gives the same numbers everywhere
 * @returns a function from a limit (1 to 2³²) to a whole number from 0 to limit − 1
 */
export function randomBelow(seed: number): (limit: number) => number {
  const words = xoshiro128(stateOf(seed));
  return (limit) => {
    const whole = Math.floor(2 ** 32 / limit) * limit;
    let word = words();
    while (word >= whole) word = words();
    // Exact for 32-bit words, and several times faster than % on what does not fit 31 bits.
    return word - Math.floor(word / limit) * limit;
  };
}
