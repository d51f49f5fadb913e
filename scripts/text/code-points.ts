import { countUpTo } from './lookup.js';

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

/** The places of the characters that are not ASCII, counted in one way, and how much each takes. */
class Wide {
  readonly starts: number[] = [];
  readonly sizes: number[] = [];

  add(start: number, size: number): void {
    this.starts.push(start);
    this.sizes.push(size);
  }
}

/** What is at `at`, counted in the way of `from`, in the way of `to`: between characters that are not ASCII all ways count alike. */
function counted(at: number, from: Wide, to: Wide): number {
  const index = countUpTo(from.starts, at) - 1;
  const [start, size] = [from.starts[index], from.sizes[index]];
  const [toStart, toSize] = [to.starts[index], to.sizes[index]];
  if (start === undefined || size === undefined || toStart === undefined || toSize === undefined)
    return at;
  return at < start + size ? toStart : toStart + toSize + (at - start - size);
}

/** Maps every offset of `text`, which must hold no lone surrogate (a strictly decoded text never does). */
export function spanMap(text: string): SpanMap {
  const [units, codePoints, bytes] = [new Wide(), new Wide(), new Wide()];
  let [narrower, wider] = [0, 0];
  for (const { 0: character, index: unit } of text.matchAll(/[^\0-\x7f]/gu)) {
    const at = unit - narrower;
    const size = utf8Length(character.codePointAt(0) ?? 0);
    units.add(unit, character.length);
    codePoints.add(at, 1);
    bytes.add(at + wider, size);
    narrower += character.length - 1;
    wider += size - 1;
  }
  const length = text.length - narrower;
  const within = (at: number, most: number, what: string): number => {
    if (!Number.isInteger(at) || at < 0 || at > most)
      throw new RangeError(`${what} ${at} lies outside the text.`);
    return at;
  };
  return {
    length,
    codePointAtUnit: (at) => counted(within(at, text.length, 'UTF-16 offset'), units, codePoints),
    unitAtCodePoint: (at) => counted(within(at, length, 'Code point'), codePoints, units),
    byteAtCodePoint: (at) => counted(within(at, length, 'Code point'), codePoints, bytes),
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
