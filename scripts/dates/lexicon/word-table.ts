/** The hash of a word, letter by letter; capitals count as their small letters. It begins with 0. */
export const addLetter = (hash: number, code: number): number =>
  (Math.imul(hash, 31) + (code | 0x20)) | 0;

/**
 * Numbers of listed words, found by their place in a text: no string is made of a word, since most words of a text are in no list.
 * Open addressing over the hash; a word of other than the letters a to z is never in it.
 */
export class WordTable {
  readonly #slots: Uint16Array;
  readonly #words: readonly string[];

  /** Numbers of words are their places in the list; 0 is none. */
  constructor(words: readonly string[]) {
    const size = 1 << (34 - Math.clz32(words.length));
    this.#slots = new Uint16Array(size);
    this.#words = words;
    words.forEach((word, number) => {
      if (!/^[a-z]+$/.test(word)) return;
      let hash = 0;
      for (let at = 0; at < word.length; at += 1) hash = addLetter(hash, word.charCodeAt(at));
      let slot = this.#slotOf(hash);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = number;
    });
  }

  /** Neighbouring hashes are spread, as words that differ in one letter come often. */
  #slotOf(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> (Math.clz32(this.#slots.length) + 1);
  }

  /** The number of the word between two places of a text, or 0. */
  find(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    let slot = this.#slotOf(hash);
    for (;;) {
      const number = slots[slot] ?? 0;
      if (number === 0 || this.#isWord(number, text, start, end)) return number;
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  #isWord(number: number, text: string, start: number, end: number): boolean {
    const word = this.#words[number] ?? '';
    if (word.length !== end - start) return false;
    for (let at = word.length - 1; at >= 0; at -= 1)
      if ((text.charCodeAt(start + at) | 0x20) !== word.charCodeAt(at)) return false;
    return true;
  }
}
