import { marksOf, type Mark } from '../text/quotation-marks.js';

/** A mark with what stands around it and the marks beside it. */
export interface PlacedMark extends Mark {
  /** It stands where only an opening mark can, before a word and after none. */
  readonly atOpening: boolean;
  /** It stands where only a closing mark can. */
  readonly atClosing: boolean;
  /** White space, or the end of the text, is on both sides. */
  readonly isLoose: boolean;
  readonly before: string;
  readonly after: string;
}

const isSpace = (character: string): boolean =>
  character === '' ||
  character === ' ' ||
  ((character < '!' || character > '~') && /\s/.test(character));
const dashes = '-/\u2010\u2011\u2012\u2013\u2014\u2015';
const openers: ReadonlySet<string> = new Set(`([{${dashes}`);
const closers: ReadonlySet<string> = new Set(`.,;:!?…)]}>${dashes}`);
const opensBefore = (character: string): boolean => isSpace(character) || openers.has(character);
const closesAfter = (character: string): boolean => isSpace(character) || closers.has(character);

/** Inside a tag or a call: class="wide", print("so"). */
const isCode = (text: string, { start }: Mark): boolean =>
  text[start - 1] === '=' || (text[start - 1] === '(' && /[\w$]/.test(text.charAt(start - 2)));

/** A ditto mark stands alone in its column. */
const isDitto = (text: string, { start, end, lean }: Mark): boolean =>
  lean === 'either' &&
  (/^\s{0,2}$/.test(text.slice(Math.max(0, start - 2), start)) || text[start - 1] === '\t') &&
  (/^(?:\s\s|\s?$)/.test(text.slice(end, end + 2)) || text[end] === '\t');

/** Every mark of a text that may be a quotation mark by where it stands. Marks beside one another stand where the first does. */
export function placedMarks(text: string): PlacedMark[] {
  const marks = marksOf(text);
  const before = marks.map(({ start }) => text.charAt(start - 1));
  const after = marks.map(({ end }) => text.charAt(end));
  marks.forEach((mark, at) => {
    if (marks[at - 1]?.end === mark.start) before[at] = before[at - 1] ?? '';
  });
  for (let at = marks.length - 2; at >= 0; at -= 1)
    if (marks[at + 1]?.start === marks[at]?.end) after[at] = after[at + 1] ?? '';
  const placed: PlacedMark[] = [];
  for (const [at, mark] of marks.entries()) {
    if (isCode(text, mark) || isDitto(text, mark)) continue;
    const { lean, system, family, start, end } = mark;
    const [left, right] = [before[at] ?? '', after[at] ?? ''];
    const [isLeftFree, isRightFree] = [isSpace(left), isSpace(right)];
    const opens = !isRightFree && opensBefore(left);
    const closes = !isLeftFree && closesAfter(right);
    placed.push({
      lean,
      system,
      family,
      start,
      end,
      before: left,
      after: right,
      atOpening: opens && !closes,
      atClosing: closes && !opens,
      isLoose: isLeftFree && isRightFree,
    });
  }
  return placed;
}
