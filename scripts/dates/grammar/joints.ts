import { gaps, type Tokens } from '../lexicon/tokens.js';

/** A mark without space on either side: the hyphens of 3-Jun-98, the slashes of 13/05/2009. */
export const isJoint = (tokens: Tokens, index: number, mark: string): boolean =>
  tokens.is(index, mark) && tokens.gap(index) === gaps.none && tokens.gap(index + 1) === gaps.none;
