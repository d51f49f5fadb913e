/** Reading the words of a line without making strings of them: a page has millions. */

const isAsciiLetterOrDigit = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x30 && unit <= 0x39);

/** Beyond ASCII, all but the blocks of punctuation, symbols and spaces count as letters. */
const isOtherLetter = (unit: number): boolean =>
  unit === 0xaa ||
  unit === 0xb5 ||
  unit === 0xba ||
  (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x2c00 && unit < 0x2e00) ||
  (unit >= 0x3040 && unit < 0xfe00);

/** A letter or digit, or the copyright sign, which stands for a word. */
export const isWordUnit = (unit: number): boolean =>
  unit < 0x80 ? isAsciiLetterOrDigit(unit) : unit === 0xa9 || isOtherLetter(unit);

export const isDigitUnit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

export const isUpperUnit = (unit: number): boolean => {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (!isOtherLetter(unit)) return false;
  const letter = String.fromCharCode(unit);
  return letter.toLowerCase() !== letter;
};

export const isLowerUnit = (unit: number): boolean => {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  if (!isOtherLetter(unit)) return false;
  const letter = String.fromCharCode(unit);
  return letter.toUpperCase() !== letter;
};

const lowerUnit = (unit: number): number => {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  return unit === 0x2019 ? 0x27 : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
};

/** FNV-1a over the lower-case units of a stretch of text; curled apostrophes count as straight ones. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1)
    hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(at)), 0x01000193);
  return hash >>> 0;
}

/** What `eachWord` tells of a word: offsets with the punctuation around it (`start`, `end`) and without (`from`, `to`). */
type Visit = (start: number, end: number, from: number, to: number) => void;

/** Visits the words of a folded line, from left to right. A word of punctuation alone has `from` = `to`. */
export function eachWord(folded: string, visit: Visit): void {
  const { length } = folded;
  let start = 0;
  while (start < length) {
    let end = start;
    while (end < length && folded.charCodeAt(end) !== 0x20) end += 1;
    let from = start;
    let to = end;
    while (from < to && !isWordUnit(folded.charCodeAt(from))) from += 1;
    while (to > from && !isWordUnit(folded.charCodeAt(to - 1))) to -= 1;
    if (end > start) visit(start, end, from, to);
    start = end + 1;
  }
}
