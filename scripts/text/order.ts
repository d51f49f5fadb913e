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

/** Ids such as E999 and E1000, or A001/nato: numbers are compared as numbers, what is left by code point. */
export function byId(a: string, b: string): number {
  const [one, other] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
  const at = one.findIndex((part, index) => part !== other[index]);
  const [part = '', counterpart = ''] = at < 0 ? [] : [one[at], other[at]];
  const areNumbers = /^\d/.test(part) && /^\d/.test(counterpart);
  return (areNumbers ? Number(part) - Number(counterpart) : 0) || byCodePoint(a, b);
}
