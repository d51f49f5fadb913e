import { isCreditLine } from './agency-lines.js';
import { type DateLabel, type DateLine, headingLabel, readDateLine } from './date-line.js';
import { readDateline } from './dateline.js';
import type { PageBlock, ReadBlock } from './printed-dates.js';

/** Blocks that neither date the story nor tell it. */
const excludedRoles: ReadonlySet<PageBlock['role']> = new Set([
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
  excludedRoles.has(block.role) ||
  isCreditLine(block) ||
  readDateline(block.text)?.isBare === false;

/** Every date line of the page, in page order. */
export function findPageLines(blocks: readonly ReadBlock[]): PageLine[] {
  let heading: DateLabel = 'unlabelled';
  return blocks.flatMap((block, index): PageLine[] => {
    const isRead = block.dates.length > 0 && !isNoDateLine(block);
    const read = isRead ? readDateLine(block.text, block.dates, heading, block.inText) : [];
    // A caption dates its picture, unless it says otherwise.
    const lines =
      block.role === 'caption' ? read.filter(({ label }) => label !== 'unlabelled') : read;
    heading = block.dates.length === 0 ? headingLabel(block.text) : 'unlabelled';
    return lines.map((line) => ({ ...line, block, index }));
  });
}

/** Lines of one look: comments, related stories and archives repeat theirs. */
const lookOf = ({ date, label, isTimed, isByline }: DateLine): string =>
  `${date.text.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '0')} ${label} ${isTimed} ${isByline}`;

const listSize = 3;

/** For each line whether it is one of at least three of its look in one part of the page. */
export function listed(lines: readonly PageLine[], partOf: (at: number) => string): boolean[] {
  const keys = lines.map((line, at) => `${partOf(at)} ${lookOf(line)}`);
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return keys.map((key) => (sizes.get(key) ?? 0) >= listSize);
}

const wordsIn = (text: string): number => {
  let words = 0;
  let inWord = false;
  for (const character of text) {
    const isSpace = character === ' ' || character === '\t';
    if (!isSpace && !inWord) words += 1;
    inWord = !isSpace;
  }
  return words;
};

/** Words of the story up to each block and behind the last. */
function storyBefore(blocks: readonly PageBlock[]): number[] {
  const sums = [0];
  for (const { role, text } of blocks)
    sums.push((sums.at(-1) ?? 0) + (role === 'body' ? wordsIn(text) : 0));
  return sums;
}

/** Lines so close together stand over the same text. */
const closeBlocks = 3;

/** For each line whether half of the story or more stands between it and the next one. */
export function opening(lines: readonly PageLine[], blocks: readonly PageBlock[]): boolean[] {
  const before = storyBefore(blocks);
  const total = before.at(-1) ?? 0;
  return lines.map(({ index }, at) => {
    let after = at + 1;
    while ((lines[after]?.index ?? Infinity) <= index + closeBlocks) after += 1;
    const next = lines[after];
    const words = (before[next?.index ?? blocks.length] ?? 0) - (before[index + 1] ?? 0);
    return words > 0 && words >= total / 2;
  });
}
