import { byline, isDateOnly } from './printed-forms.js';

/** What the words of a line tell of where a paragraph begins and ends. Every pattern is anchored, so each runs in linear time. */
const sentenceEnd = /[.!?…:;]["'”’)\]]{0,3}$/;
export const endsSentence = (text: string): boolean => sentenceEnd.test(text);

const smallStart = /^["“‘'([–—-]{0,2} ?\p{Ll}/u;
const address = /^(?:https?:|www\.|[\w.-]+@)/;
export const beginsSmall = (text: string): boolean => smallStart.test(text) && !address.test(text);

const smallWords = new Set(
  `a an the and or but nor that which who whose whom this these those its their his her our your of in on at to for from by with into
  onto over under after before between against about during without within through upon as than if when while because is are was were be
  been being has have had will would could should may might must not no more most very mr mrs ms dr gen st`.split(
    /\s+/,
  ),
);

const lastWord = (text: string): string =>
  text
    .slice(text.lastIndexOf(' ') + 1)
    .toLowerCase()
    .replace(/^["“‘'(]|\.$/g, '');

const opensUnclosed = (text: string, open: string, close: string): boolean =>
  text.lastIndexOf(open) > text.lastIndexOf(close);

/** Ends with a comma, in a word that something must follow, or inside brackets or a quotation. */
export const breaksOff = (text: string): boolean =>
  text.endsWith(',') ||
  smallWords.has(lastWord(text)) ||
  opensUnclosed(text, '(', ')') ||
  opensUnclosed(text, '“', '”');

export const firstWord = (text: string): string => {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
};

/** A bullet, a number or a letter that opens an item of a list, or a speaker's turn in an interview. */
const item = /^(?:[-–—*+•·▪■●◦‣»o]{1,2}|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|[QA][:.])\s/;
export const opensItem = (text: string): boolean => item.test(text);

/** Capitals where titles have them, in every word of four letters or more but the small ones; `least` of the others. */
export function isTitleCase(text: string, least: number): boolean {
  if (endsSentence(text) || !/^["“‘'(]?[\p{Lu}\d]/u.test(text)) return false;
  const words = text.match(/[\p{L}'’]{4,}/gu) ?? [];
  return (
    words.length >= least &&
    words.every((word) => /^\p{Lu}/u.test(word) || smallWords.has(word.toLowerCase()))
  );
}

const marksOnly = /^[^\p{L}\p{N}]+$/u;
const mailHeader =
  /^(?:from|to|cc|bcc|sent|date|subject|reply-to|received|return-path|message-id|newsgroups|organization|mime-version|content-type|x-[a-z-]{1,30}):\s/i;
const tableRow = /\t|\|.*\||\S {3,}\S.* {3,}\S/;
const longestByline = 50;

/**
 * Lines that are a paragraph each, whatever stands around them: rules, quoted mail, whose marks would stand between its words, mail
 * headers, rows of tables, dates and bylines.
 */
export const isSetApart = (text: string): boolean =>
  marksOnly.test(text) ||
  text.startsWith('>') ||
  mailHeader.test(text) ||
  tableRow.test(text) ||
  (text.length <= longestByline && (byline.test(text) || isDateOnly(text)));

/** A word broken at its hyphen, or closed up with a dash: nothing stands between the lines, except after “short- and”. */
export const isClosedUp = (text: string, next: string): boolean =>
  /[\p{L}\p{N}](?:-{1,2}|[–—])$/u.test(text) &&
  /^[\p{L}\p{N}]/u.test(next) &&
  !/^(?:and|or|to|nor)\b/.test(next);
