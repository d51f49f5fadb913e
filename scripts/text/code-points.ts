/**
 * Three ways to count a text: UTF-16 units (what JavaScript slices by), Unicode code points (what
 * the release publishes) and UTF-8 bytes (what the raw file is made of).
 */
export interface SpanMap {
  /** Number of code points. */
  readonly length: number;
  /** The code point at or containing a UTF-16 offset. */
  codePointAtUnit(unit: number): number;
  unitAtCodePoint(codePoint: number): number;
  /** Byte offset at which a code point begins; `length` gives the size of the whole. */
  byteAtCodePoint(codePoint: number): number;
}

const utf8Length = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

function lookUp(table: Uint32Array, index: number, what: string): number {
  const value = table[index];
  if (value === undefined) throw new RangeError(`${what} ${index} lies outside the text.`);
  return value;
}

/** Maps every offset of `text`, which must hold no lone surrogate (a strictly decoded text never does). */
export function spanMap(text: string): SpanMap {
  const codePointOfUnit = new Uint32Array(text.length + 1);
  const unitOfCodePoint = new Uint32Array(text.length + 1);
  const byteOfCodePoint = new Uint32Array(text.length + 1);
  let unit = 0;
  let byte = 0;
  let index = 0;
  for (const character of text) {
    unitOfCodePoint[index] = unit;
    byteOfCodePoint[index] = byte;
    codePointOfUnit.fill(index, unit, unit + character.length);
    unit += character.length;
    byte += utf8Length(character.codePointAt(0) ?? 0);
    index += 1;
  }
  unitOfCodePoint[index] = unit;
  byteOfCodePoint[index] = byte;
  codePointOfUnit[unit] = index;
  const units = unitOfCodePoint.subarray(0, index + 1);
  const bytes = byteOfCodePoint.subarray(0, index + 1);
  return {
    length: index,
    codePointAtUnit: (offset) => lookUp(codePointOfUnit, offset, 'UTF-16 offset'),
    unitAtCodePoint: (offset) => lookUp(units, offset, 'Code point'),
    byteAtCodePoint: (offset) => lookUp(bytes, offset, 'Code point'),
  };
}

/** The characters of a text, one for each code point: what the release counts by. */
export const codePointsOf = (text: string): string[] => Array.from(text);

/** Number of Unicode code points in a text. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (const character of text) if (character) count += 1;
  return count;
}
