import { type Columns, valueAt } from './columns.js';

/** Not `valueAt`, which is fast because it is asked for columns alone. */
const numberAt = (numbers: Int32Array | Uint32Array, index: number): number => numbers[index] ?? 0;

/** The words of each line of a page that say what it is about, as hashes, one line after the other. */
export class Content {
  #hashes = new Int32Array(256);
  #count = 0;
  /** Where the words of each line end. */
  readonly #ends: Uint32Array;

  constructor(lines: number) {
    this.#ends = new Uint32Array(lines);
  }

  add(hash: number): void {
    if (this.#count === this.#hashes.length) {
      const more = new Int32Array(2 * this.#count);
      more.set(this.#hashes);
      this.#hashes = more;
    }
    this.#hashes[this.#count] = hash;
    this.#count += 1;
  }

  endLine(line: number): void {
    this.#ends[line] = this.#count;
  }

  of(line: number): Int32Array {
    return this.#hashes.subarray(numberAt(this.#ends, line - 1), numberAt(this.#ends, line));
  }

  sizeOf(line: number): number {
    return numberAt(this.#ends, line) - numberAt(this.#ends, line - 1);
  }

  /** How many of the words of a line are among others. */
  sharedWith(others: ReadonlySet<number>, line: number): number {
    let shared = 0;
    const end = numberAt(this.#ends, line);
    for (let at = numberAt(this.#ends, line - 1); at < end; at += 1)
      if (others.has(numberAt(this.#hashes, at))) shared += 1;
    return shared;
  }
}

/** The words of the running text of a stretch of lines, those of its first paragraphs apart. */
export interface Vocabulary {
  readonly all: ReadonlySet<number>;
  readonly opening: ReadonlySet<number>;
}

const openingParagraphs = 3;
/** What a text is about is clear by then; a longer one costs memory and tells no more. */
const mostParagraphs = 200;

export function vocabularyOf({ prose, content }: Columns, first: number, last: number): Vocabulary {
  const all = new Set<number>();
  const opening = new Set<number>();
  let paragraphs = 0;
  for (let line = Math.max(0, first); line <= last && paragraphs < mostParagraphs; line += 1) {
    if (!valueAt(prose, line)) continue;
    for (const hash of content.of(line)) {
      all.add(hash);
      if (paragraphs < openingParagraphs) opening.add(hash);
    }
    paragraphs += 1;
  }
  return { all, opening };
}
