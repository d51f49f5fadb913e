import { isCreditLine } from './agency-lines.js';
import { readDateline } from './dateline.js';
import { type DateLine, readDateLine } from './date-line.js';
import type { PageBlock, ReadBlock } from './printed-dates.js';

const bareLabel =
  /^(?:(?:first |originally |last )?(?:published|posted|updated|modified|edited|created|released|filed|written|date|dated)(?: on| at| date)?) ?:?$/i;
/** Blocks that neither date the story nor tell it. */
export const excludedRoles: ReadonlySet<PageBlock['role']> = new Set([
  'copyright',
  'legal',
  'contact',
  'photo_credit',
]);

/** A date line at its place on the page. */
export interface PageLine extends DateLine {
  readonly block: ReadBlock;
  /** Index of the block on the page. */
  readonly index: number;
}

/** Dates of agencies are read as credit lines and datelines. */
const isNoDateLine = (block: PageBlock): boolean =>
  excludedRoles.has(block.role) || isCreditLine(block) || readDateline(block.text) !== undefined;

/** Every date line of the page, in page order. */
export function findPageLines(blocks: readonly ReadBlock[]): PageLine[] {
  let heading = '';
  return blocks.flatMap((block, index): PageLine[] => {
    const read = isNoDateLine(block) ? [] : readDateLine(block.text, block.dates, heading);
    // A caption dates its picture, unless it says otherwise.
    const lines =
      block.role === 'caption' ? read.filter(({ label }) => label !== 'unlabelled') : read;
    heading = block.text.length < 40 && bareLabel.test(block.text) ? `${block.text} ` : '';
    return lines.map((line) => ({ ...line, block, index }));
  });
}

/** Lines of one look: comments, related stories and archives repeat theirs. */
const lookOf = ({ date, label, isTimed, isByline }: DateLine): string =>
  `${date.text.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '0')} ${label} ${isTimed} ${isByline}`;

const listReach = 24;
const listSize = 3;

/** For each line whether it is one of at least three of its look close together. */
export function listed(lines: readonly PageLine[]): boolean[] {
  const byLook = new Map<string, number[]>();
  lines.forEach((line, at) => {
    const look = lookOf(line);
    const group = byLook.get(look);
    if (group) group.push(at);
    else byLook.set(look, [at]);
  });
  const result = lines.map(() => false);
  for (const group of byLook.values()) {
    group.forEach((at, position) => {
      const from = position;
      const third = group[from + listSize - 1];
      const first = lines[at];
      const last = third === undefined ? undefined : lines[third];
      if (!first || !last || last.index - first.index > listReach) return;
      for (const member of group.slice(from, from + listSize)) result[member] = true;
    });
  }
  return result;
}

interface Placed {
  /** Index of the block on the page. */
  readonly index: number;
}

const wordsOf = (text: string): number => {
  let words = 0;
  let inWord = false;
  for (const character of text) {
    const isSpace = character === ' ' || character === '\t';
    if (!isSpace && !inWord) words += 1;
    inWord = !isSpace;
  }
  return words;
};

const sentenceEnd = /[.!?…]["'”’)\]]{0,3}$/;

/** Words of running text in a block; prose outside the main text counts for less. */
function proseWords(block: PageBlock): number {
  const words = wordsOf(block.text);
  if (words < 10 || (words < 22 && !sentenceEnd.test(block.text))) return 0;
  if (block.role === 'body') return words;
  return excludedRoles.has(block.role) ? 0 : words * otherProse;
}
const otherProse = 0.4;

/** Running sums of a number per block: at each index the sum of all blocks before it. */
function sumsOf(blocks: readonly PageBlock[], count: (block: PageBlock) => number): number[] {
  const sums = [0];
  for (const block of blocks) sums.push((sums.at(-1) ?? 0) + count(block));
  return sums;
}

/** Share of the page’s running text between each line and the next one. */
export function sharesAfter(lines: readonly Placed[], blocks: readonly PageBlock[]): number[] {
  const sums = sumsOf(blocks, proseWords);
  const total = Math.max(1, sums.at(-1) ?? 0);
  return lines.map(({ index }, at) => {
    const next = lines.slice(at + 1, at + 8).find((line) => line.index > index + 3)?.index;
    return ((sums[next ?? blocks.length] ?? 0) - (sums[index + 1] ?? 0)) / total;
  });
}

/** Share of the main text before each line. */
export function sharesBefore(lines: readonly Placed[], blocks: readonly PageBlock[]): number[] {
  const sums = sumsOf(blocks, (block) => (block.role === 'body' ? proseWords(block) : 0));
  const total = Math.max(1, sums.at(-1) ?? 0);
  return lines.map(({ index }) => (sums[index] ?? 0) / total);
}

/** A date line at its place on the page, with what its surroundings say for and against it. */
export interface StoryDate extends PageLine {
  /** How strongly the page suggests that this is the date of its story. */
  readonly weight: number;
  /** Lines of its look recur close by. */
  readonly isListed: boolean;
  /** It is below the running text. */
  readonly isBelowText: boolean;
  /** A date without label, clock or name above the headline, or above the text of a page that has none. */
  readonly isAboveStory: boolean;
  /** Blocks between it and the headline or text below it; 0 when it is above neither. */
  readonly linesAbove: number;
}

const labelWeight = { published: 3, updated: -0.5, unlabelled: 0 } as const;

/** Every date line of the page in page order, weighed. */
export function findStoryDates(blocks: readonly ReadBlock[]): StoryDate[] {
  const lines = findPageLines(blocks);
  const isListed = listed(lines);
  const share = sharesAfter(lines, blocks);
  const before = sharesBefore(lines, blocks);
  const firstOfText = blocks.findIndex(({ role }) => role === 'body');
  const lastOfText = blocks.findLastIndex(({ role }) => role === 'body');
  const headline = blocks.findIndex(({ role }) => role === 'headline');
  return lines.map((line, at) => {
    const { label, isTimed, isByline, otherWords, index } = line;
    const isAfter = index > lastOfText;
    const isAbove = index < firstOfText;
    let weight = labelWeight[label] + (isTimed ? 1 : 0) + (isByline ? 1.5 : 0);
    weight += 4 * (share[at] ?? 0);
    weight -= otherWords * 0.2;
    if (isListed[at]) weight -= (share[at] ?? 0) > 0.4 ? 1 : 3;
    // “Posted by …” below a story signs a comment.
    const isSigned = label === 'published' && isByline;
    if (isAfter)
      weight -= label === 'unlabelled' ? (index - lastOfText > 3 ? 4 : 2) : isSigned ? 6 : 0.5;
    // The more of the text comes before a date line, the likelier it signs a comment.
    else if (!isAbove) weight -= (label === 'unlabelled' || isSigned ? 5 : 2) * (before[at] ?? 0);
    if (line.isWeekdayOnly && isAbove && firstOfText - index > 12) weight -= 1;
    if (isAbove) weight += Math.max(0, 2 - (firstOfText - index) / 10);
    if (headline >= 0 && index > headline && !isAfter) weight += 1;
    const story = headline >= 0 ? headline : firstOfText;
    const linesAbove = Math.max(0, story - index);
    const isBare = label === 'unlabelled' && !isTimed && !isByline && otherWords === 0;
    return {
      ...line,
      weight,
      isListed: isListed[at] ?? false,
      isBelowText: isAfter,
      isAboveStory: linesAbove > 0 && isBare,
      linesAbove,
    };
  });
}

const leastWeight = 0;
/** The only day on a page may be in a less likely place. */
const leastWeightOfOnly = -3;

/** The line that dates the story: of those that weigh most the first. Undefined when none is likely. */
export function bestStoryDate(dates: readonly StoryDate[]): StoryDate | undefined {
  let best: StoryDate | undefined;
  for (const date of dates) if (!best || date.weight > best.weight) best = date;
  const isOnly = new Set(dates.map(({ date }) => date.text)).size === 1;
  return best && best.weight > (isOnly ? leastWeightOfOnly : leastWeight) ? best : undefined;
}
