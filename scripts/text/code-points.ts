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

const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** Number of Unicode code points in a text. */
export function countCodePoints(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at += 1)
    if (isLowSurrogate(text.charCodeAt(at)) && isHighSurrogate(text.charCodeAt(at - 1))) count -= 1;
  return count;
}

/** Number of UTF-8 bytes of a text between two UTF-16 offsets. */
export function countBytes(text: string, from = 0, to = text.length): number {
  let bytes = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    // A pair of surrogates is four bytes, two for each half.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3;
  }
  return bytes;
}

/** Gives the byte at which a UTF-16 offset of a text lies; asked for offsets in order, it reads the text once. */
export function byteCounter(text: string): (unit: number) => number {
  let at = 0;
  let byte = 0;
  return (unit) => {
    byte += unit < at ? -countBytes(text, unit, at) : countBytes(text, at, unit);
    at = unit;
    return byte;
  };
}
