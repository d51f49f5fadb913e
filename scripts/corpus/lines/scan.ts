/** Reading the words of a line without making strings of them: a page has millions. */

/** What a unit is of a word, as bits; 0 for what stands around words. */
export const unitKinds = { lower: 1, upper: 2, digit: 4, beyondAscii: 8 } as const;

const asciiKinds = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  if (unit >= 0x61 && unit <= 0x7a) return unitKinds.lower;
  if (unit >= 0x41 && unit <= 0x5a) return unitKinds.upper;
  return unit >= 0x30 && unit <= 0x39 ? unitKinds.digit : 0;
});

/** Beyond ASCII, all but the blocks of punctuation, symbols and spaces count as letters. */
const isOtherLetter = (unit: number): boolean =>
  unit === 0xaa ||
  unit === 0xb5 ||
  unit === 0xba ||
  (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x2c00 && unit < 0x2e00) ||
  (unit >= 0x3040 && unit < 0xfe00);

/** It stands for a word. */
export const copyrightSign = 0xa9;

function otherKind(unit: number): number {
  if (unit === copyrightSign) return unitKinds.beyondAscii;
  if (!isOtherLetter(unit)) return 0;
  const letter = String.fromCharCode(unit);
  return (
    unitKinds.beyondAscii |
    (letter.toUpperCase() === letter ? 0 : unitKinds.lower) |
    (letter.toLowerCase() === letter ? 0 : unitKinds.upper)
  );
}

export const unitKind = (unit: number): number =>
  unit < 0x80 ? (asciiKinds[unit] ?? 0) : otherKind(unit);

export const isWordUnit = (unit: number): boolean => unitKind(unit) !== 0;

export const isLowerUnit = (unit: number): boolean => (unitKind(unit) & unitKinds.lower) !== 0;

/** A unit in lower case; curled apostrophes count as straight ones. */
export const lowerUnit = (unit: number): number => {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  if (unit === 0x2019) return 0x27;
  if (!isOtherLetter(unit)) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
};

/** FNV-1a, unit by unit, as 32 bits with a sign: `hashSeed` first, then `hashWith` each unit in lower case. */
export const hashSeed = 0x811c9dc5 | 0;
export const hashWith = (hash: number, lower: number): number =>
  Math.imul(hash ^ lower, 0x01000193);

export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = hashSeed;
  for (let at = start; at < end; at += 1) hash = hashWith(hash, lowerUnit(text.charCodeAt(at)));
  return hash;
}
