import type { Line } from '../text/white-space.js';

/**
 * How a piece of a line's text is spelled in the raw file: from `at` (UTF-16 units of the line's text) to the next run.
 * Where the raw piece is as long as the text, they are the same, unit by unit; where it is not, the raw piece as a whole
 * spells the text, as a line end with its white space spells a blank and `&amp;` an ampersand.
 */
export interface Run {
  readonly at: number;
  /** UTF-16 units of the decoded file. */
  readonly start: number;
  readonly end: number;
}

/** What the HTML around a line says of it; nothing for plain text. */
export interface LineMarkup {
  /** Names of the elements that hold the line, outermost first. */
  readonly path: readonly string[];
  /** Words of their ids, classes and roles, in lower case. */
  readonly names: readonly string[];
  /** Share of the line's characters inside links, 0 to 1. */
  readonly linked: number;
  /** 1 to 6 for h1 to h6. */
  readonly heading?: number;
  /** Readers never see it: hidden, or in a template. */
  readonly isHidden?: boolean;
}

/** What is decided upon as one: a line of the page, or a paragraph that runs over several. */
export interface PageLine extends Line {
  /** Left out where `text` is the raw file from `start` to `end`. */
  readonly runs?: readonly Run[];
  readonly markup?: LineMarkup;
}
