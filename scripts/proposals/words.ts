import type { Block } from '../corpus/article.js';
import { once } from '../text/lookup.js';

/** A word, an abbreviation with its stops, a possessive ’s or a single sign of a block. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** UTF-16 units of the block’s text. */
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}

/** Abbreviations of titles before a name, which end in a stop that ends no sentence. */
const abbreviated = 'Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Adm|Sgt|Sen|Rep|Gov|Hon|St';
const pattern = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){1,4}`,
    String.raw`\b(?:${abbreviated})\.`,
    String.raw`[\p{L}\p{M}\p{N}]+(?:[-’'/](?!s\b)[\p{L}\p{M}\p{N}]+)*`,
    String.raw`[’']s\b`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

/** The words of a block, in order. */
export const wordsIn = once(({ text }: Block): readonly Word[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    start: index,
    end: index + word.length,
    isCapital: /^\p{Lu}/u.test(word),
  })),
);

/** Index of the first word that ends after a UTF-16 offset. */
export function wordAt(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const isName = (word: Word | undefined): word is Word =>
  word !== undefined && /^\p{L}/u.test(word.text);
