import { gaps, type Tokens } from '../lexicon/tokens.js';

/** A mark without space on either side: the hyphens of 3-Jun-98, the slashes of 13/05/2009. */
export const isJoint = (tokens: Tokens, index: number, mark: string): boolean =>
  tokens.is(index, mark) && tokens.gap(index) === gaps.none && tokens.gap(index + 1) === gaps.none;

/** A hyphen that the next word follows without space: the "mid-" of mid-May. */
export const isHyphen = (tokens: Tokens, index: number): boolean =>
  tokens.is(index, '-') && tokens.gap(index + 1) === gaps.none;
