import { afterStop } from '../text/quotation-marks.js';
import type { Line } from '../text/white-space.js';

/** What a line looks like, apart from what it says. */
export interface LineShape {
  readonly words: number;
  /** It ends as a sentence ends: full stop, question or exclamation mark, perhaps inside closing marks. */
  readonly endsSentence: boolean;
  /** Long enough and finished: a paragraph of running text. */
  readonly isProse: boolean;
}

const sentenceEnd = new RegExp(`[.!?…]${afterStop}{0,3}$`);
const proseWords = 10;
const longLineWords = 22;

export function shapeOf(folded: string): LineShape {
  const words = folded === '' ? 0 : folded.split(' ').length;
  const endsSentence = sentenceEnd.test(folded);
  return {
    words,
    endsSentence,
    isProse: (endsSentence && words >= proseWords) || words >= longLineWords,
  };
}

const commonWords = new Set(
  `a about after all also an and are as at be been but by can could did do does for from had has have he her his how i if in
  into is it its may more new no not of on or our out over she so than that the their them they this to up us was we were what
  when where which who why will with would you`.split(/\s+/),
);

/** The words of a text that say what it is about, in lower case. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const plain = words.map((word) => word.replace(/['’]s$/, '').replace(/[.'’-]+$/, ''));
  return new Set(plain.filter((word) => word.length > 1 && !commonWords.has(word)));
}

const openingParagraphs = 3;

/** How many content words of `line` occur in the opening paragraphs, and their share of the line's. */
export function sharedWithOpening(
  line: Line,
  prose: readonly Line[],
): { shared: number; share: number } {
  const own = contentWords(line.folded);
  const opening = contentWords(
    prose
      .slice(0, openingParagraphs)
      .map((paragraph) => paragraph.folded)
      .join(' '),
  );
  const shared = [...own].filter((word) => opening.has(word)).length;
  return { shared, share: own.size === 0 ? 0 : shared / own.size };
}
