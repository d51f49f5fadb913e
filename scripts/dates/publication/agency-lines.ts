import { readDateline, readSignOff } from './dateline.js';
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
  const read = blocks.map(({ text }) => readDateline(text));
  const full = read.findIndex((dateline, at) => dateline?.isBare === false && at <= last);
  const bare = read.flatMap((dateline, at) => (dateline?.isBare === true ? [at] : []));
  const [only = -1, another] = bare;
  return full >= 0 || another !== undefined || only > last ? full : only;
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
    if (block.role !== 'dateline' && at !== opened) {
      const signed = block.role === 'body' ? readSignOff(block.text) : undefined;
      return signed ? [{ role: 'dateline', block, date: signed }] : [];
    }
    const date = readDateline(block.text)?.date;
    return date ? [{ role: 'dateline', block, date }] : [];
  });
}
