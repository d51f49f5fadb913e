import { countCodePoints } from '../text/code-points.js';

/** Words of an article: a block or a passage of it. */
export interface Placed {
  readonly words: string;
  readonly byte_start: number;
  readonly byte_end: number;
  /** Of the article's text; nothing out of it. */
  readonly char_start?: number | null | undefined;
}

/** A stretch of a text in code points, end-exclusive. */
export interface CharRange {
  readonly from: number;
  readonly to: number;
}

/** The place nearest to `near` at which a text has words, in UTF-16 units; -1 for none. */
function nearest(text: string, words: string, near: number): number {
  const [before, after] = [text.lastIndexOf(words, near), text.indexOf(words, near)];
  if (before < 0 || after < 0) return Math.max(before, after);
  return near - before <= after - near ? before : after;
}

/**
 * Gives where passages stand in the words of what holds them, which needs no raw file. Out of the article's text only bytes say: a
 * block that the raw file spells otherwise has a passage at the place, nearest to its share of the bytes, where its words are.
 */
export function placesIn(whole: Placed): (part: Placed) => CharRange {
  const bytes = new TextEncoder().encode(whole.words);
  const size = whole.byte_end - whole.byte_start;
  const charsUpTo = (byte: number): number =>
    countCodePoints(new TextDecoder().decode(bytes.subarray(0, Math.max(0, byte))));
  return (part) => {
    const length = countCodePoints(part.words);
    const offset = part.byte_start - whole.byte_start;
    if (typeof part.char_start === 'number' && typeof whole.char_start === 'number') {
      const from = part.char_start - whole.char_start;
      return { from, to: from + length };
    }
    if (size === bytes.length)
      return { from: charsUpTo(offset), to: charsUpTo(part.byte_end - whole.byte_start) };
    const share = Math.round((offset / size) * whole.words.length);
    const at = Math.max(0, nearest(whole.words, part.words, share));
    const from = countCodePoints(whole.words.slice(0, at));
    return { from, to: from + length };
  };
}
