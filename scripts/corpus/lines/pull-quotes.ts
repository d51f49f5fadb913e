import { copyrightSign, hashSeed, hashWith, lowerUnit, unitKind } from './scan.js';

/** Fewer words may be said twice in a story, more are a paragraph. */
const least = 6;
const most = 40;

/** In quotation marks, in capitals, or without the full stop that it has in the paragraph. */
const catchesTheEye = /^["“‘'«]|^[^a-z]+$|^[^–—-].*[^.!?"”]$/;

const apostrophe = 0x27;
/** Two odd numbers: hashes of stretches of words are sums of powers of them, so that each is the difference of two sums. */
const bases = [0x2c1b3c6d, 0x297a2d39] as const;
type Base = 0 | 1;
const powers = bases.map((base) => {
  const each = new Int32Array(most + 1).fill(1);
  for (let at = 1; at <= most; at += 1) each[at] = Math.imul(each[at - 1] ?? 0, base);
  return each;
});

/** The words of a line, as they are compared, in sums of hashes. One is used for all lines. */
class WordSums {
  /** Words of the line. */
  length = 0;
  #sums: readonly [Int32Array, Int32Array] = [new Int32Array(256), new Int32Array(256)];

  read(folded: string): void {
    this.length = 0;
    let hash = hashSeed;
    let isWord = false;
    for (let at = 0; at <= folded.length; at += 1) {
      const unit = at < folded.length ? folded.charCodeAt(at) : 0;
      const lower = lowerUnit(unit);
      if (lower === apostrophe) continue;
      if (unitKind(unit) !== 0 && unit !== copyrightSign) {
        hash = hashWith(hash, lower);
        isWord = true;
      } else if (isWord) {
        this.#add(hash);
        hash = hashSeed;
        isWord = false;
      }
    }
  }

  #add(hash: number): void {
    if (this.length + 1 === this.#sums[0].length) {
      const [first, second] = this.#sums.map((sums) => {
        const more = new Int32Array(2 * sums.length);
        more.set(sums);
        return more;
      });
      if (first && second) this.#sums = [first, second];
    }
    for (const base of [0, 1] as const) {
      const sums = this.#sums[base];
      sums[this.length + 1] = Math.imul(sums[this.length] ?? 0, bases[base]) + hash;
    }
    this.length += 1;
  }

  /** A hash of so many words from one on. */
  stretch(from: number, count: number, base: Base = 0): number {
    const sums = this.#sums[base];
    const before = Math.imul(sums[from] ?? 0, powers[base]?.[count] ?? 0);
    return ((sums[from + count] ?? 0) - before) | 0;
  }

  /** The same of 53 bits, so that those of different words are never equal. */
  identity(from: number, count: number): number {
    return this.stretch(from, count) * 2 ** 21 + (this.stretch(from, count, 1) >>> 11);
  }
}

/**
 * Of some lines of a page, those whose words stand in the others, or twice in one, word for word: a line that repeats words from
 * within a paragraph, to catch the eye. Steps grow with the number of words.
 */
export function findPullQuotes(
  lines: readonly number[],
  foldedOf: (line: number) => string,
): number[] {
  const words = new WordSums();
  /** Lengths of the lines that begin with the same words. */
  const lengths = new Map<number, Set<number>>();
  const identities = new Map<number, number>();
  for (const line of lines) {
    const folded = foldedOf(line);
    if (!catchesTheEye.test(folded)) continue;
    words.read(folded);
    const { length } = words;
    if (length < least || length > most) continue;
    const opening = words.stretch(0, least);
    const known = lengths.get(opening);
    if (known) known.add(length);
    else lengths.set(opening, new Set([length]));
    identities.set(line, words.identity(0, length));
  }
  if (identities.size === 0) return [];
  const printed = new Map<number, number>();
  const wanted = new Set(identities.values());
  for (const line of lines) {
    words.read(foldedOf(line));
    for (let from = 0; from + least <= words.length; from += 1)
      for (const length of lengths.get(words.stretch(from, least)) ?? []) {
        if (from + length > words.length) continue;
        const identity = words.identity(from, length);
        if (wanted.has(identity)) printed.set(identity, (printed.get(identity) ?? 0) + 1);
      }
  }
  return [...identities].flatMap(([line, identity]) =>
    (printed.get(identity) ?? 0) > 1 ? [line] : [],
  );
}
