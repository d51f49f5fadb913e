import { readDateline } from './dateline.js';
import { daysOf, type PageBlock, type PrintedDate, type ReadBlock } from './printed-dates.js';

/** A credit line names an agency; a line “By …” names an author and is a byline. */
export const isCreditLine = ({ role, text }: PageBlock): boolean =>
  role === 'credit_line' && !/^by /i.test(text);

export interface AgencyDate {
  readonly role: 'credit_line' | 'dateline';
  readonly block: ReadBlock;
  readonly date: PrintedDate;
}

/** A dateline stands over the story or opens one of its first paragraphs, behind a note of the editor at most. */
const openingParagraphs = 3;

/** Index of the block that opens with the story’s dateline; bare dates that open several paragraphs make a chronicle. */
function openedBlock(blocks: readonly ReadBlock[]): number {
  const body = blocks.flatMap(({ role }, at) => (role === 'body' ? [at] : []));
  const last = body[Math.min(openingParagraphs, body.length) - 1] ?? -1;
  const read = blocks.slice(0, last + 1).map(({ text }) => readDateline(text));
  const bare = read.flatMap((dateline, at) => (dateline?.isBare === true ? [at] : []));
  const full = read.findIndex((dateline) => dateline?.isBare === false);
  return full >= 0 || bare.length > 1 ? full : (bare[0] ?? -1);
}

/** The dates that agencies print: those of every credit line, and that of the dateline which opens the story. */
export function agencyDates(blocks: readonly ReadBlock[]): AgencyDate[] {
  const opened = openedBlock(blocks);
  return blocks.flatMap((block, at): AgencyDate[] => {
    if (isCreditLine(block)) {
      const whole = block.dates.filter((date) => daysOf(date).length > 0);
      const dates = whole.length > 0 ? whole : block.dates;
      return dates.map((date) => ({ role: 'credit_line', block, date }));
    }
    if (block.role !== 'dateline' && at !== opened) return [];
    const date = readDateline(block.text)?.date;
    return date ? [{ role: 'dateline', block, date }] : [];
  });
}
