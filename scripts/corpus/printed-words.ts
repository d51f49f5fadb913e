import { foldWhiteSpace } from '../text/white-space.js';

/**
 * The form in which the text of a block and the bytes it was read from are compared: one blank for each run of white space, and none
 * behind a hyphen or dash that closes a word, where a line of the raw file may have ended.
 */
export const printedWords = (text: string): string =>
  foldWhiteSpace(text).replace(/(?<=\S[-–—]) /g, '');
