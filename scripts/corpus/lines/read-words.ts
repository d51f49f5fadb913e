import { Content } from './content.js';
import { copyrightSign, hashSeed, hashWith, lowerUnit, unitKind, unitKinds } from './scan.js';
import { hasCueWithin, type Kind, kinds, kindsOf } from './words.js';

const unitsOf = (signs: string): Set<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const separators = unitsOf('|»›>•·:/\\~');
const quotes = unitsOf('"“”«»„');
const blank = 0x20;
const comma = 0x2c;
const apostrophe = 0x27;
const letterS = 0x73;

export const kindNames = Object.keys(kinds) as Kind[];

/** What the words of a line come to. One is used for all lines, for there are millions. */
export class Tally {
  words = 0;
  capitals = 0;
  shouted = 0;
  numbers = 0;
  separators = 0;
  commas = 0;
  quotes = 0;
  /** Equal for lines of the same letters and digits in the same order, whatever their case and the signs between. */
  key = hashSeed;
  /** By the order of `kindNames`. */
  readonly kinds = new Uint16Array(kindNames.length);

  clear(): void {
    this.words = this.capitals = this.shouted = this.numbers = 0;
    this.separators = this.commas = this.quotes = 0;
    this.key = hashSeed;
    this.kinds.fill(0);
  }

  addKinds(found: number): void {
    for (let rest = found, at = 0; rest !== 0; rest >>= 1, at += 1)
      if ((rest & 1) !== 0) this.kinds[at] = (this.kinds[at] ?? 0) + 1;
  }
}

/** The key of a line of these words. */
export function keyOf(text: string): number {
  let key = hashSeed;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unitKind(unit) !== 0 && unit !== copyrightSign) key = hashWith(key, lowerUnit(unit));
  }
  return key;
}

/** Shorter words do not say what a line is about. */
const shortestContent = 3;

/**
 * Reads the words of a folded line, from one offset of a text to another, into a tally, and those that say what it is about into the
 * content of the page.
 */
export function readWords(
  text: string,
  from: number,
  to: number,
  tally: Tally,
  content: Content,
): void {
  tally.clear();
  for (let at = from; at < to; at += 1) {
    const end = readWord(text, at, to, tally, content);
    // A sign that begins the line is a bullet.
    if (at === from) tally.separators = 0;
    at = end;
  }
}

/** Reads the word that begins at an offset, and says where it ends. */
function readWord(
  text: string,
  start: number,
  lineEnd: number,
  tally: Tally,
  content: Content,
): number {
  let end = start;
  // The word without the signs around it.
  let from = -1;
  let to = -1;
  let hash = hashSeed;
  let own = hashSeed;
  let units = 0;
  let first = 0;
  let hasQuote = false;
  let isSplit = false;
  // Where an apostrophe stands, and the hash of what stands before it; the same for that of a possessive.
  let apostropheAt = -1;
  let before = hashSeed;
  let stemEnd = -1;
  let stem = hashSeed;
  let { key } = tally;
  for (; end < lineEnd; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit === blank) break;
    const kind = unitKind(unit);
    const lower = lowerUnit(unit);
    if (kind === 0) {
      if (quotes.has(unit)) hasQuote = true;
      if (from < 0) continue;
      if (lower === apostrophe) {
        apostropheAt = end;
        before = hash;
      }
      hash = hashWith(hash, lower);
      continue;
    }
    if (from < 0) {
      from = end;
      first = kind;
    } else if (to < end) isSplit = true;
    if (unit === letterS && apostropheAt === end - 1) {
      stemEnd = apostropheAt;
      stem = before;
    }
    hash = hashWith(hash, lower);
    if (unit !== copyrightSign) key = hashWith(key, lower);
    units |= kind;
    to = end + 1;
    own = hash;
  }
  tally.key = key;
  tally.words += 1;
  if (hasQuote) tally.quotes += 1;
  if (text.charCodeAt(end - 1) === comma) tally.commas += 1;
  if (from < 0) {
    if (!separators.has(text.charCodeAt(start))) return end;
    tally.separators += 1;
    tally.addKinds(kinds.cue);
    return end;
  }
  const hasDigit = (units & unitKinds.digit) !== 0;
  if (hasDigit) tally.numbers += 1;
  if ((first & unitKinds.upper) !== 0) {
    tally.capitals += 1;
    if ((units & unitKinds.lower) === 0 && !hasDigit && to - from > 1) tally.shouted += 1;
  }
  const found = kindsOf(text, from, to, own);
  if (found !== 0) tally.addKinds(found);
  if ((isSplit || (units & unitKinds.beyondAscii) !== 0) && hasCueWithin(text, from, to))
    tally.addKinds(kinds.cue);
  const isPossessive = stemEnd === to - 2 && to - from > 3;
  const last = isPossessive ? stemEnd : to;
  const word = isPossessive ? stem : own;
  if (last - from < shortestContent) return end;
  const known = isPossessive ? kindsOf(text, from, last, word) : found;
  if ((known & kinds.function) === 0) content.add(word);
  return end;
}

/** The words of a name, as hashes. */
export function contentOf(name: string): Int32Array {
  const content = new Content(1);
  readWords(name, 0, name.length, new Tally(), content);
  content.endLine(0);
  return content.of(0);
}
