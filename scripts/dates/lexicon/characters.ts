import { doubleMarkCharacters } from '../../text/quotation-marks.js';

/** What the tokenizer needs to know of a UTF-16 code unit. */
export const kinds = {
  other: 0,
  letter: 1,
  digit: 2,
  space: 3,
  apostrophe: 4,
  quote: 5,
  dash: 6,
} as const;

const table = new Uint8Array(0x10000);

const fill = (kind: number, from: number, to = from): void => {
  table.fill(kind, from, to + 1);
};

fill(kinds.letter, 0x41, 0x5a);
fill(kinds.letter, 0x61, 0x7a);
fill(kinds.digit, 0x30, 0x39);
// From here up nearly all assigned code points are letters; general punctuation is taken out again.
fill(kinds.letter, 0xc0, 0x1fff);
fill(kinds.other, 0xd7);
fill(kinds.other, 0xf7);
fill(kinds.letter, 0x2c00, 0x2dff);
// From here up are the scripts of East Asia and surrogates: letters, for our purpose.
fill(kinds.letter, 0x3040, 0xffff);
for (const space of [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
]) {
  fill(kinds.space, space);
}
fill(kinds.space, 0x2000, 0x200a);
for (const mark of [0x27, 0x60, 0xb4, 0x2018, 0x2019, 0x02bc]) fill(kinds.apostrophe, mark);
for (const mark of doubleMarkCharacters) fill(kinds.quote, mark.charCodeAt(0));
fill(kinds.dash, 0x2d);
fill(kinds.dash, 0x2010, 0x2015);

/** NaN, past the end of a text, is no kind. */
export const characterKind = (code: number): number =>
  code < table.length ? (table[code] ?? kinds.other) : kinds.other;

/** End of ".m."  or ".m" after an a or p, or 0. */
export function dottedMeridiem(text: string, at: number): number {
  if (text[at] !== '.') return 0;
  const letter = text[at + 1] === ' ' ? at + 2 : at + 1;
  if (text[letter] !== 'm' && text[letter] !== 'M') return 0;
  if (characterKind(text.charCodeAt(letter + 1)) === kinds.letter) return 0;
  return text[letter + 1] === '.' ? letter + 2 : letter + 1;
}
