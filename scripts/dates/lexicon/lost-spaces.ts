import { characterKind, kinds } from './characters.js';
import { lexemeOf } from './lexicon.js';
import { wordClass } from './lexeme.js';

/*
 * The furniture of a page loses its spaces when tags are taken out: "Ann SmithTuesday 15 Jan 2008", "11:39 GMT15 January",
 * "January 15, 20085:01 AM". Only where a date begins or ends is a space put back.
 */
const ordinalEnd = /^(?:st|nd|rd|th)(?!\p{L})/iu;
const clockBehind = /^[:.]\d{2}(?!\d)/;
const calendarWord = wordClass.month | wordClass.weekday;

const kindAt = (text: string, at: number): number => characterKind(text.charCodeAt(at));

/** Whether two tokens that touch at `at` were once apart. Single letters belong to a number: 10T12, v1.2. */
export function isLostSpace(text: string, at: number): boolean {
  const [before, here] = [kindAt(text, at - 1), kindAt(text, at)];
  if (before === kinds.letter) {
    if (here === kinds.digit) return kindAt(text, at - 2) === kinds.letter;
    return here === kinds.letter;
  }
  if (before !== kinds.digit) return false;
  if (here === kinds.digit) return true;
  const isWord = here === kinds.letter && kindAt(text, at + 1) === kinds.letter;
  return isWord && !ordinalEnd.test(text.slice(at, at + 3));
}

/** Where a run of letters really ends: before a month or weekday with its own capital. */
export function lettersEnd(text: string, start: number, end: number): number {
  for (let at = Math.max(start + 1, end - longestName); at < end; at += 1) {
    const [before, first] = [text.charAt(at - 1), text.charAt(at)];
    const isJoint = before !== before.toUpperCase() && first !== first.toLowerCase();
    if (isJoint && lexemeOf(text.slice(at, end).toLowerCase()).classes & calendarWord) return at;
  }
  return end;
}
const longestName = 9;

/** Where a run of digits really ends: a clock may follow a year directly. */
export const digitsEnd = (text: string, start: number, end: number): number =>
  (end - start === 5 || end - start === 6) && clockBehind.test(text.slice(end, end + 4))
    ? start + 4
    : end;
