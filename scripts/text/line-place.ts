import { countCodePoints } from './code-points.js';

/** A place in a text file. 1-based; the column counts Unicode code points. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

const newline = 0x0a;

/** True of a byte that begins a UTF-8 character. */
const beginsCharacter = (byte: number): boolean => (byte & 0xc0) !== 0x80;

/** The line and column of a byte of a UTF-8 file. Lines end at LF. */
export function placeOfByte(bytes: Uint8Array, offset: number): LinePlace {
  const before = bytes.subarray(0, offset);
  const lineStart = before.lastIndexOf(newline) + 1;
  return {
    line: before.filter((byte) => byte === newline).length + 1,
    column: before.subarray(lineStart).filter(beginsCharacter).length + 1,
  };
}

/** The line and column of a UTF-16 offset of a text. Lines end at LF. */
export function placeOfUnit(text: string, offset: number): LinePlace {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return {
    line: text.slice(0, lineStart).split('\n').length,
    column: countCodePoints(text.slice(lineStart, offset)) + 1,
  };
}
