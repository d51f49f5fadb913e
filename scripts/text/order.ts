/**
 * Order by Unicode code point, whatever the locale. JavaScript's own `<` compares UTF-16 units, which puts characters
 * beyond the BMP before U+E000–U+FFFF; comparing from the first difference by code point does not.
 */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === length) return a.length - b.length;
  // A difference in the second half of a surrogate pair is a difference between characters that begin one unit earlier.
  const isLowHalf =
    (a.charCodeAt(at) & 0xfc00) === 0xdc00 && (b.charCodeAt(at) & 0xfc00) === 0xdc00;
  const start = isLowHalf ? at - 1 : at;
  return (a.codePointAt(start) ?? 0) - (b.codePointAt(start) ?? 0);
}
