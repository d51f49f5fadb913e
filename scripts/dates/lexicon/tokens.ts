import { classesById, classify, classifyAt, lexemeById, shapeIds } from './lexicon.js';
import { setOf, type Lexeme } from './lexeme.js';
import { characterKind, dottedMeridiem, kinds } from './characters.js';
import { idOfMark } from './marks.js';
import { addLetter } from './word-table.js';
import { digitsEnd, isLostSpace, lettersEnd } from './lost-spaces.js';

/** White space before a token. */
export const gaps = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/** Numbers kept of a token: its start, its end, and its lexeme with the gap before it. */
const width = 3;
/** Characters a token takes, at least, in nearly all texts; where it takes fewer, room is made. */
const charactersPerToken = 3;
const clitics = setOf('s ll d ve re m');
/**
 * A text as runs of letters, runs of digits and single marks, in one pass. Tokens are kept in a typed array: a text of ten megabytes
 * may hold ten million. Indices outside the text read as an empty token, so that the grammar needs no bounds checks.
 */
export class Tokens {
  readonly text: string;
  /** A line of a page's furniture: spaces are lost in it, and years are printed short. */
  readonly isFurniture: boolean;
  count = 0;
  #table: Int32Array;

  constructor(text: string, { isFurniture = false } = {}) {
    this.text = text;
    this.isFurniture = isFurniture;
    this.#table = new Int32Array((Math.ceil(text.length / charactersPerToken) + 1) * width);
    this.#scan();
  }

  start(index: number): number {
    return this.#holds(index) ? (this.#table[index * width] ?? 0) : this.text.length;
  }

  end(index: number): number {
    return this.#holds(index) ? (this.#table[index * width + 1] ?? 0) : 0;
  }

  /** The white space before the token. */
  gap(index: number): number {
    return this.#holds(index) ? (this.#table[index * width + 2] ?? 0) >> 16 : gaps.paragraph;
  }

  /** Whether a paragraph ends between the tokens from `start` to `end`. */
  endsParagraph(start: number, end: number): boolean {
    for (let at = start + 1; at < end; at += 1) if (this.gap(at) === gaps.paragraph) return true;
    return false;
  }

  id(index: number): number {
    return this.#holds(index) ? (this.#table[index * width + 2] ?? 0) & 0xffff : shapeIds.none;
  }

  lexeme(index: number): Lexeme {
    return lexemeById(this.id(index));
  }

  /** The classes of its word. */
  classes(index: number): number {
    return classesById(this.id(index));
  }

  /** The word in lower case if the lexicon lists it, else a sign for its shape. */
  word(index: number): string {
    return this.lexeme(index).word;
  }

  is(index: number, word: string): boolean {
    return this.lexeme(index).word === word;
  }

  has(index: number, classes: number): boolean {
    return (this.classes(index) & classes) !== 0;
  }

  /** Starts with a capital letter. */
  isCapital(index: number): boolean {
    if (!this.#holds(index)) return false;
    const code = this.text.charCodeAt(this.start(index));
    if (code < 0x80) return code >= 0x41 && code <= 0x5a;
    const first = String.fromCharCode(code);
    return first !== first.toLowerCase();
  }

  slice(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }

  length(index: number): number {
    if (!this.#holds(index)) return 0;
    return (this.#table[index * width + 1] ?? 0) - (this.#table[index * width] ?? 0);
  }

  #holds(index: number): boolean {
    return index >= 0 && index < this.count;
  }

  #push(start: number, end: number, id: number, gap: number): void {
    const at = this.count * width;
    if (at + width > this.#table.length) {
      const larger = new Int32Array(this.#table.length * 2 + width);
      larger.set(this.#table);
      this.#table = larger;
    }
    const table = this.#table;
    table[at] = start;
    table[at + 1] = end;
    table[at + 2] = (gap << 16) | id;
    this.count += 1;
  }

  #scan(): void {
    const { text, isFurniture } = this;
    const { length } = text;
    let at = 0;
    while (at < length) {
      let gap: number = at === 0 ? gaps.paragraph : gaps.none;
      let breaks = 0;
      let code = text.charCodeAt(at);
      let kind = characterKind(code);
      while (kind === kinds.space) {
        if (code === 10) breaks += 1;
        if (gap === gaps.none) gap = gaps.space;
        at += 1;
        if (at === length) return;
        code = text.charCodeAt(at);
        kind = characterKind(code);
      }
      if (breaks > 0 && gap !== gaps.paragraph) gap = breaks > 1 ? gaps.paragraph : gaps.line;
      if (gap === gaps.none && isFurniture && isLostSpace(text, at)) gap = gaps.space;
      if (kind === kinds.letter) at = this.#scanWord(at, gap);
      else if (kind === kinds.digit) at = this.#scanDigits(at, gap);
      else {
        this.#push(at, at + 1, idOfMark(code, kind), gap);
        at += 1;
      }
    }
  }

  #scanDigits(start: number, gap: number): number {
    const { text } = this;
    let end = start + 1;
    while (end < text.length && characterKind(text.charCodeAt(end)) === kinds.digit) end += 1;
    if (this.isFurniture) end = digitsEnd(text, start, end);
    this.#push(start, end, shapeIds.digits, gap);
    return end;
  }

  #scanWord(start: number, gap: number): number {
    const { text, isFurniture } = this;
    const { length } = text;
    let hash = 0;
    let end = start;
    let kind: number = kinds.letter;
    for (; end < length; end += 1) {
      const code = text.charCodeAt(end);
      kind = characterKind(code);
      if (kind !== kinds.letter) break;
      hash = addLetter(hash, code);
    }
    if (isFurniture) {
      const whole = end;
      end = lettersEnd(text, start, end);
      if (end < whole) return this.#split(start, end, gap);
    }
    if (kind === kinds.apostrophe) return this.#split(start, end, gap);
    // The a.m. of a clock: the full stop behind a single letter.
    if (kind !== kinds.letter && end === start + 1 && text.charCodeAt(end) === 0x2e)
      return this.#split(start, end, gap);
    this.#push(start, end, classifyAt(text, start, end, hash), gap);
    return end;
  }

  /** A word that is not over with its letters: the clitic after it is split off and contractions (didn't, o'clock, a.m.) kept whole. */
  #split(start: number, end: number, gap: number): number {
    const { text } = this;
    const word = text.slice(start, end).toLowerCase();
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
