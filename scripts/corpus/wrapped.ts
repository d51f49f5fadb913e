import type { PageLine, Run } from './line.js';
import {
  beginsSmall,
  breaksOff,
  endsSentence,
  firstWord,
  isClosedUp,
  isSetApart,
  isTitleCase,
  opensItem,
} from './wrapped-forms.js';
import { foldWhiteSpace, isLineBreak, type Line } from '../text/white-space.js';

/** Widths that text is wrapped at, in UTF-16 units. */
const widths = { least: 45, most: 132 };
/** What a line has of the width, at least, where its words tell that it goes on. */
const ragged = 0.75;
/** What the longest line of a paragraph has of the page's width, at least. */
const narrow = 0.8;
/** A line this much longer than the width was never wrapped. */
const overlong = 1.15;
/** Blanks that tell a paragraph’s first line from a slip. */
const leastIndent = 2;
/** So many lines that go on are no accident, whatever else the page holds. */
const certain = 8;

/** What the line would measure with the first word of the next one. */
const filledBy = (line: Line, next: Line): number =>
  line.text.length + 1 + firstWord(next.text).length;

const isAdjacent = (line: Line, next: Line | undefined, gap: number): next is Line =>
  next !== undefined && next.number - line.number === gap;

/**
 * The width a page is wrapped at, if it is: lines that go on with a small letter in the next one are nearly as long as each other. `gap`
 * is the number of line ends between the lines of a paragraph.
 */
function widthOf(lines: readonly Line[], gap: number): number | undefined {
  const going = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return line.text.length >= widths.least * ragged &&
      isAdjacent(line, next, gap) &&
      beginsSmall(next.text) &&
      !opensItem(next.text) &&
      !endsSentence(line.text)
      ? [{ length: line.text.length, filled: filledBy(line, next) }]
      : [];
  });
  const lengths = going.map(({ length }) => length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  if (width < widths.least || width > widths.most) return undefined;
  const near = going.filter(({ filled }) => filled > narrow * width).length;
  const longer = lines.filter(({ text }) => text.length > overlong * width).length;
  const isWrapped = near >= narrow * going.length && (near >= certain || longer < near);
  return isWrapped ? width : undefined;
}

/** White space before a line, on the line. */
function indentOf(raw: string, { start }: Line): number {
  let from = start;
  while (from > 0 && !isLineBreak(raw.charAt(from - 1))) from -= 1;
  return start - from;
}

/** How far the lines of a group are from its margin. */
function indentsOf(group: readonly Line[], raw: string): (line: Line) => number {
  const spaces = new Map(group.map((line) => [line, indentOf(raw, line)]));
  const margin = [...spaces.values()].reduce((least, each) => Math.min(least, each), Infinity);
  return (line) => (spaces.get(line) ?? margin) - margin;
}

/** Whether a line goes on in the next one of its group: lines with no blank line between them. */
function continuation(group: readonly Line[], width: number, raw: string) {
  const indent = indentsOf(group, raw);
  const filled = (line: Line, next: Line): number => indent(line) + filledBy(line, next);
  const longest = group.reduce((most, line) => Math.max(most, indent(line) + line.text.length), 0);
  const limit = Math.max(narrow * width, Math.min(width, longest));
  /** The next line's first word would not have fitted. */
  const isFull = (line: Line, next: Line): boolean => filled(line, next) > limit;
  /** The words tell: the line breaks off, or the next one begins small. */
  const goesOn = (line: Line, next: Line): boolean =>
    !endsSentence(line.text) &&
    (beginsSmall(next.text) || breaksOff(line.text)) &&
    filled(line, next) > ragged * limit;
  const pairs = group.slice(1).map((next, at) => [group[at] ?? next, next] as const);
  const told = pairs.filter((pair) => goesOn(...pair)).length;
  const likely = pairs.filter((pair) => goesOn(...pair) || isFull(...pair)).length;
  /** Lines of links and verse are seldom full; where no words tell, the last line ends as a paragraph does, or all are a title. */
  const isProse =
    2 * likely >= pairs.length &&
    (told > 0 ||
      endsSentence(group.at(-1)?.text ?? '') ||
      group.every(({ text }, at) => isTitleCase(text, at === 0 ? 3 : 1)));
  /** Paragraphs begin with an indent: a line that goes on without one shows it. */
  const areIndented = pairs.some(
    ([line, next]) => indent(line) >= leastIndent && indent(next) === 0 && goesOn(line, next),
  );
  const beginsIndented = (line: Line, next: Line): boolean =>
    areIndented ? indent(next) >= leastIndent : indent(next) >= indent(line) + leastIndent;
  return (paragraph: readonly Line[], line: Line, next: Line): boolean => {
    if (line.text.length > overlong * width) return false;
    const isItem = opensItem(paragraph[0]?.text ?? '');
    const told = goesOn(line, next);
    if (opensItem(next.text)) return told && !isItem && isFull(line, next);
    if (told) return true;
    if (!isProse || !isFull(line, next)) return false;
    const isHeading =
      paragraph.length === 1 &&
      isTitleCase(line.text, 3) &&
      !line.text.includes(',') &&
      next.text.length > limit / 2 &&
      !isTitleCase(next.text, 1);
    return !isHeading && (isItem || !beginsIndented(line, next));
  };
}

/** The lines of a group, cut into paragraphs. */
function paragraphsOf(group: readonly Line[], width: number, raw: string): Line[][] {
  const continues = continuation(group, width, raw);
  const paragraphs: Line[][] = [];
  let line: Line | undefined;
  for (const next of group) {
    const paragraph = paragraphs.at(-1);
    if (line && paragraph && continues(paragraph, line, next)) paragraph.push(next);
    else paragraphs.push([next]);
    line = next;
  }
  return paragraphs;
}

/** The lines of a paragraph as one: a blank stands for a line end and the white space around it. */
export function joinLines(lines: readonly Line[]): PageLine | undefined {
  const [first, ...others] = lines;
  if (!first || others.length === 0) return first;
  let { text } = first;
  let last = first;
  const runs: Run[] = [{ at: 0, start: first.start, end: first.end }];
  for (const next of others) {
    if (!isClosedUp(last.text, next.text)) {
      runs.push({ at: text.length, start: last.end, end: next.start });
      text += ' ';
    }
    runs.push({ at: text.length, start: next.start, end: next.end });
    text += next.text;
    last = next;
  }
  return { ...first, end: last.end, text, folded: foldWhiteSpace(text), runs };
}

/** Cuts lines where more line ends stand between them than between the lines of a paragraph, and around lines that stand alone. */
function groupsOf(lines: readonly Line[], gap: number): Line[][] {
  const groups: Line[][] = [];
  let isOpen = false;
  lines.forEach((line, index) => {
    const isAlone = isSetApart(line.text);
    const group = groups.at(-1);
    const before = lines[index - 1];
    if (isOpen && !isAlone && group && before && isAdjacent(before, line, gap)) group.push(line);
    else groups.push([line]);
    isOpen = !isAlone;
  });
  return groups;
}

/**
 * Joins the lines of each paragraph of a page that is wrapped at some width; other pages come back as they are. A page may be
 * wrapped in part.
 */
export function joinWrapped(lines: readonly Line[], raw: string): readonly PageLine[] {
  // Some files have every line end twice.
  for (const gap of [1, 2]) {
    const width = widthOf(lines, gap);
    if (width !== undefined)
      return groupsOf(lines, gap).flatMap((group) =>
        paragraphsOf(group, width, raw).flatMap((paragraph) => joinLines(paragraph) ?? []),
      );
  }
  return lines;
}

/** Joins what is wrapped within the preformatted elements of a page of HTML. */
export function joinPreformatted(lines: readonly PageLine[], raw: string): PageLine[] {
  const isPreformatted = (line: PageLine | undefined): boolean =>
    line?.runs === undefined && line?.markup?.path.includes('pre') === true;
  const joined: PageLine[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (isPreformatted(lines[to])) to += 1;
    const next = Math.max(to, from + 1);
    joined.push(...(to > from ? joinWrapped(lines.slice(from, to), raw) : lines.slice(from, next)));
    from = next;
  }
  return joined;
}
