/**
 * White space as this project counts it: Unicode White_Space, and the byte order mark, which is
 * white space here so that a BOM belongs to no block. Line breaks are those of Unicode (UAX #14).
 */
const whiteSpace = /[\s\u0085\ufeff]/;
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

export const isWhiteSpace = (character: string): boolean => whiteSpace.test(character);

/** One space for each run of white space, none at the ends: the form in which lines are compared. */
export const foldWhiteSpace = (text: string): string =>
  text.replace(/[\s\u0085\ufeff]+/g, ' ').trim();

export interface Line {
  /** 1-based number of the physical line in the raw file. */
  readonly number: number;
  /** Offsets in UTF-16 units of the decoded file, white space at both ends left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
}

function trimmedLine(text: string, from: number, to: number, number: number): Line | undefined {
  let start = from;
  let end = to;
  while (start < end && isWhiteSpace(text.charAt(start))) start += 1;
  while (end > start && isWhiteSpace(text.charAt(end - 1))) end -= 1;
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
  for (const lineBreak of text.matchAll(lineBreaks)) {
    take(lineBreak.index);
    from = lineBreak.index + lineBreak[0].length;
    number += 1;
  }
  take(text.length);
  return lines;
}
