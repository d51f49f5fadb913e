/**
 * White space as this project counts it: Unicode White_Space, and the byte order mark, which is
 * white space here so that a BOM belongs to no block. Line breaks are those of Unicode (UAX #14).
 */
const isWhiteSpaceUnit = (unit: number): boolean =>
  unit <= 0x20
    ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
    : unit >= 0x80 &&
      (unit === 0x85 ||
        unit === 0xa0 ||
        unit === 0x1680 ||
        (unit >= 0x2000 && unit <= 0x200a) ||
        unit === 0x2028 ||
        unit === 0x2029 ||
        unit === 0x202f ||
        unit === 0x205f ||
        unit === 0x3000 ||
        unit === 0xfeff);

const isLineBreakUnit = (unit: number): boolean =>
  unit < 0x80 ? unit >= 0x0a && unit <= 0x0d : unit === 0x85 || unit === 0x2028 || unit === 0x2029;

export const isWhiteSpace = (character: string): boolean =>
  isWhiteSpaceUnit(character.charCodeAt(0));
export const isLineBreak = (character: string): boolean => isLineBreakUnit(character.charCodeAt(0));

const unfolded = /[^\S ]|\u0085| {2}|^ | $/;

/** One space for each run of white space, none at the ends: the form in which lines are compared. */
export const foldWhiteSpace = (text: string): string =>
  unfolded.test(text) ? text.replace(/[\s\u0085\ufeff]+/g, ' ').trim() : text;

export interface Line {
  /** 1-based number of the physical line in the raw file. */
  readonly number: number;
  /** Offsets in UTF-16 units of the decoded file, white space at both ends left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
}

/** A stretch of a file without the white space at its ends; nothing where that is all it holds. */
export function trimmedLine(
  text: string,
  from: number,
  to: number,
  number: number,
): Line | undefined {
  let start = from;
  let end = to;
  while (start < end && isWhiteSpaceUnit(text.charCodeAt(start))) start += 1;
  while (end > start && isWhiteSpaceUnit(text.charCodeAt(end - 1))) end -= 1;
  if (start === end) return undefined;
  const content = text.slice(start, end);
  return { number, start, end, text: content, folded: foldWhiteSpace(content) };
}

/** The lines of a decoded file that hold anything but white space, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let number = 1;
  const take = (to: number): void => {
    const line = trimmedLine(text, from, to, number);
    if (line) lines.push(line);
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isLineBreakUnit(unit)) continue;
    take(at);
    // CR and LF are one line break.
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) at += 1;
    from = at + 1;
    number += 1;
  }
  take(text.length);
  return lines;
}

/** Gives the 1-based physical line of offsets in a file, asked in ascending order. */
export function lineNumbers(text: string): (offset: number) => number {
  let number = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) {
      const unit = text.charCodeAt(at);
      // CR and LF are one line break.
      if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) continue;
      if (isLineBreakUnit(unit)) number += 1;
    }
    return number;
  };
}
