import { isCreditLine, readDateline } from './agency-lines.js';
import { readDateLine, type DateLine } from './date-line.js';
import type { PageBlock, ReadBlock } from './page.js';

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
