import { classify, lexemeById, lexemeIdOf, shapeIds } from './lexicon.js';
import { setOf, type Lexeme } from './lexeme.js';
import { characterKind, dottedMeridiem, kinds, lowerCase } from './characters.js';
import { digitsEnd, isLostSpace, lettersEnd } from './lost-spaces.js';

/** White space before a token. */
export const gaps = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/** Tokens to make room for at first; a line of a page holds fewer. */
const firstSize = 1024;
const clitics = setOf('s ll d ve re m');
const otherMark = lexemeIdOf('*') ?? 0;
const apostrophe = lexemeIdOf("'") ?? 0;
const quotationMark = lexemeIdOf('"') ?? 0;
const dash = lexemeIdOf('-') ?? 0;

/**
 * A text as runs of letters, runs of digits and single marks, in one pass. Tokens are kept in typed arrays: a text of ten megabytes
 * may hold ten million. Indices outside the text read as an empty token, so that the grammar needs no bounds checks.
 */
export class Tokens {
  readonly text: string;
  /** A line of a page's furniture: spaces are lost in it, and years are printed short. */
  readonly isFurniture: boolean;
  count = 0;
  #starts: Int32Array;
  #ends: Int32Array;
  #ids: Uint16Array;
  #gaps: Uint8Array;

  constructor(text: string, { isFurniture = false } = {}) {
    this.text = text;
    this.isFurniture = isFurniture;
    const size = Math.min(text.length + 1, firstSize);
    this.#starts = new Int32Array(size);
    this.#ends = new Int32Array(size);
    this.#ids = new Uint16Array(size);
    this.#gaps = new Uint8Array(size);
    this.#scan();
  }

  start(index: number): number {
    return this.#starts[index] ?? this.text.length;
  }

  end(index: number): number {
    return this.#ends[index] ?? 0;
  }

  /** The white space before the token. */
  gap(index: number): number {
    return index >= 0 && index < this.count ? (this.#gaps[index] ?? 0) : gaps.paragraph;
  }

  lexeme(index: number): Lexeme {
    // Past the last token the arrays hold zeros, the id of no lexeme.
    return lexemeById(this.#ids[index] ?? 0);
  }

  id(index: number): number {
    return this.#ids[index] ?? 0;
  }

  /** The word in lower case if the lexicon lists it, else a sign for its shape. */
  word(index: number): string {
    return this.lexeme(index).word;
  }

  is(index: number, word: string): boolean {
    return this.lexeme(index).word === word;
  }

  has(index: number, classes: number): boolean {
    return (this.lexeme(index).classes & classes) !== 0;
  }

  /** Starts with a capital letter. */
  isCapital(index: number): boolean {
    if (index < 0 || index >= this.count) return false;
    const code = this.text.charCodeAt(this.start(index));
    if (code < 0x80) return code >= 0x41 && code <= 0x5a;
    const first = String.fromCharCode(code);
    return first !== first.toLowerCase();
  }

  slice(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }

  length(index: number): number {
    return this.end(index) - this.start(index);
  }

  #push(start: number, end: number, id: number, gap: number): void {
    const at = this.count;
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#ids[at] = id;
    this.#gaps[at] = gap;
    this.count = at + 1;
  }

  #grow(): void {
    const size = this.#starts.length * 2;
    const copy = <T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#starts = copy(this.#starts, new Int32Array(size));
    this.#ends = copy(this.#ends, new Int32Array(size));
    this.#ids = copy(this.#ids, new Uint16Array(size));
    this.#gaps = copy(this.#gaps, new Uint8Array(size));
  }

  #scan(): void {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      let gap: number = at === 0 ? gaps.paragraph : gaps.none;
      let breaks = 0;
      while (at < text.length && characterKind(text.charCodeAt(at)) === kinds.space) {
        if (text.charCodeAt(at) === 10) breaks += 1;
        if (gap === gaps.none) gap = gaps.space;
        at += 1;
      }
      if (breaks > 0 && gap !== gaps.paragraph) gap = breaks > 1 ? gaps.paragraph : gaps.line;
      if (at >= text.length) return;
      if (gap === gaps.none && this.isFurniture && isLostSpace(text, at)) gap = gaps.space;
      at = this.#scanToken(at, gap);
    }
  }

  #scanToken(start: number, gap: number): number {
    const { text } = this;
    const kind = characterKind(text.charCodeAt(start));
    let at = start + 1;
    switch (kind) {
      case kinds.digit:
        while (characterKind(text.charCodeAt(at)) === kinds.digit) at += 1;
        if (this.isFurniture) at = digitsEnd(text, start, at);
        this.#push(start, at, shapeIds.digits, gap);
        return at;
      case kinds.letter:
        while (characterKind(text.charCodeAt(at)) === kinds.letter) at += 1;
        if (this.isFurniture) at = lettersEnd(text, start, at);
        return this.#scanWord(start, at, gap);
      case kinds.apostrophe:
        this.#push(start, at, apostrophe, gap);
        return at;
      case kinds.quote:
        this.#push(start, at, quotationMark, gap);
        return at;
      case kinds.dash:
        this.#push(start, at, dash, gap);
        return at;
      default:
        this.#push(start, at, lexemeIdOf(text.charAt(start)) ?? otherMark, gap);
        return at;
    }
  }

  /** A word, with the clitic after it split off and contractions (didn't, o'clock, a.m.) kept whole. */
  #scanWord(start: number, end: number, gap: number): number {
    const { text } = this;
    const word = lowerCase(text, start, end);
    if (word === 'a' || word === 'p') {
      const marked = dottedMeridiem(text, end);
      if (marked > 0) {
        this.#push(start, marked, classify(`${word}m`), gap);
        return marked;
      }
    }
    if (characterKind(text.charCodeAt(end)) === kinds.apostrophe) {
      let after = end + 1;
      while (after <= end + 6 && characterKind(text.charCodeAt(after)) === kinds.letter) after += 1;
      const tail = text.slice(end + 1, after).toLowerCase();
      if (clitics.has(tail)) {
        this.#push(start, end, classify(word), gap);
        this.#push(end, after, classify(`'${tail}`), gaps.none);
        return after;
      }
      if ((word.endsWith('n') && tail === 't') || (word === 'o' && tail === 'clock')) {
        this.#push(start, after, classify(`${word}'${tail}`), gap);
        return after;
      }
    }
    this.#push(start, end, classify(word), gap);
    return end;
  }
}
