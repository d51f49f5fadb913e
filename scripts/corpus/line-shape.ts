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
/** No sentence ends with more characters behind its stop. */
const longestEnd = 20;

/** It ends as a sentence ends: full stop, question or exclamation mark, perhaps inside closing marks. */
export const endsAsSentence = (folded: string): boolean =>
  sentenceEnd.test(folded.slice(-longestEnd));

/** A line is prose when it is long enough and finished, or so long that it can be nothing else. */
const proseWords = { finished: 10, any: 22 };

export const isProse = (words: number, endsSentence: boolean): boolean =>
  (endsSentence && words >= proseWords.finished) || words >= proseWords.any;

export function shapeOf(folded: string): LineShape {
  const words = folded === '' ? 0 : folded.split(' ').length;
  const endsSentence = endsAsSentence(folded);
  return { words, endsSentence, isProse: isProse(words, endsSentence) };
}
