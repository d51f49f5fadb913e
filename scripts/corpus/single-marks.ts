import type { Match } from './double-marks.js';
import type { PlacedMark } from './mark-places.js';
import { afterStop } from '../text/quotation-marks.js';

const sentenceEnd = new RegExp(`[.!?…]${afterStop}{0,3}\\s*$`);

/** Words and numbers that begin with an apostrophe: '90s, 'em, rock 'n' roll. */
const elision =
  /^(?:\d\ds|\d\d(?=[.,;:!?)]|$)|n|em|til|till|tis|twas|twere|twill|cause|cos|cuz|bout|round|neath|gainst|nuff|hood|fraid)(?![\p{L}\p{N}])/u;
/** Words that end with an apostrophe, or feet and minutes after a number, if another word follows. */
const cutShort = /(?:[sS]|\p{N}|\p{L}in|(?<!\p{L})(?:n|o|ol|an|th|lil))$/u;
const isLetterOrDigit = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** A paragraph of a quotation that goes on in the next: it begins with the mark, and ends as a sentence. */
const runsOn = (text: string, { start, end }: PlacedMark): boolean =>
  start === 0 &&
  /^\p{Lu}/u.test(text.slice(end, end + 2)) &&
  !elision.test(text.slice(end, end + 8).toLowerCase()) &&
  sentenceEnd.test(text.slice(-8));

/** Where single marks open and close a quotation, by index; an apostrophe is neither. */
export function matchSingleMarks(text: string, marks: readonly PlacedMark[]): Match[] {
  const opens = marks.map(({ lean, end, before, after, atClosing }) => {
    if (elision.test(text.slice(end, end + 8))) return false;
    if (lean === 'opens') return !atClosing && !isLetterOrDigit(before);
    return (
      lean === 'either' &&
      /^[\s([{\u2010-\u2015/-]?$/.test(before) &&
      /[\p{L}\p{N}$£€#@…]/u.test(after)
    );
  });
  /** A closing mark comes before space or punctuation, and an apostrophe between letters. */
  const closes = marks.map(
    ({ lean, before, after, atClosing }) =>
      !isLetterOrDigit(after) && /\S/.test(before) && (lean !== 'opens' || atClosing),
  );
  const isDoubtful = ({ start, end }: PlacedMark): boolean =>
    cutShort.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\s[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
  /** For each place the next mark that opens, that closes for sure, and that closes or is an apostrophe. */
  const none = marks.length;
  const following: { open: number; sure: number; doubtful: number }[] = [];
  let next = { open: none, sure: none, doubtful: none };
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    following[at] = next;
    const mark = marks[at];
    if (!mark) continue;
    if (opens[at]) next = { ...next, open: at };
    else if (closes[at])
      next = isDoubtful(mark) ? { ...next, doubtful: at } : { ...next, sure: at };
  }
  const pairs: Match[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    const { open, sure, doubtful } = following[at] ?? next;
    if (!opens[at]) continue;
    const close = sure < none && (sure < open || doubtful > open) ? sure : doubtful;
    const [opening, mark] = [marks[at], marks[close]];
    if (!mark && opening && runsOn(text, opening)) return [...pairs, { open: at }];
    // `x` is code.
    const isCode = mark?.family === 'typewriter' && opening?.family === 'typewriter';
    if (!mark) continue;
    if (!isCode) pairs.push({ open: at, close });
    at = close;
  }
  return pairs;
}
