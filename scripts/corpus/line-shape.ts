import { afterStop } from '../text/quotation-marks.js';

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
