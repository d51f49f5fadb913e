import { countUpTo, once } from './lookup.js';

/** A place in a text file. 1-based; the column counts Unicode code points. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Finds places in a file of any length: where its lines start, and which of its units begin no character, are looked up once. */
class LineIndex {
  readonly #starts = [0];
  /** Offsets of units that go on with a character. */
  readonly #within: number[] = [];

  constructor(length: number, isNewline: (at: number) => boolean, goesOn: (at: number) => boolean) {
    for (let at = 0; at < length; at += 1) {
      if (isNewline(at)) this.#starts.push(at + 1);
      else if (goesOn(at)) this.#within.push(at);
    }
  }

  at(offset: number): LinePlace {
    const line = countUpTo(this.#starts, offset);
    const start = this.#starts[line - 1] ?? 0;
    const within = countUpTo(this.#within, offset - 1) - countUpTo(this.#within, start - 1);
    return { line, column: offset - start - within + 1 };
  }
}

const newline = 0x0a;

const indexOfBytes = once(
  (bytes: Uint8Array) =>
    new LineIndex(
      bytes.length,
      (at) => bytes[at] === newline,
      (at) => ((bytes[at] ?? 0) & 0xc0) === 0x80,
    ),
);

/** The line and column of a byte of a UTF-8 file. Lines end at LF. */
export const placeOfByte = (bytes: Uint8Array, offset: number): LinePlace =>
  indexOfBytes(bytes).at(offset);

/** Gives the line and column of UTF-16 offsets of a text. Lines end at LF. */
export function placesInText(text: string): (offset: number) => LinePlace {
  const index = new LineIndex(
    text.length,
    (at) => text.charCodeAt(at) === newline,
    (at) => (text.charCodeAt(at) & 0xfc00) === 0xdc00,
  );
  return (offset) => index.at(offset);
}
