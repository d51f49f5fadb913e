import { Tokens } from '../lexicon/tokens.js';
import {
  daysOf,
  findPrintedDates,
  type PageBlock,
  type PrintedDate,
  type ReadBlock,
} from './printed-dates.js';

const longestDateline = 400;
const agencyAndDash = / \([A-Z][^()]{1,40}\) ?(?:-{1,3}|[\u2013\u2014]{1,2})\s/g;
const placeBefore =
  /^(?:(?<place>[A-Z][A-Za-z.'’-]{1,30}(?:,? [A-Z][A-Za-z.'’-]{0,30}| region| province| oblast){0,5}), )?$/;

export interface Dateline {
  readonly place: string | undefined;
  readonly date: PrintedDate;
  /** Where the story behind it begins, less the white space. */
  readonly end: number;
}

/** The dateline that opens a paragraph: PLACE, Month D (Agency) —; or Month D, YYYY (Agency) --. Offsets are UTF-16 units. */
export function readDateline(text: string): Dateline | undefined {
  // A dateline on a line of its own ends with its dash; the pattern wants white space behind it.
  const opening = `${text.slice(0, longestDateline)} `;
  const [agency] = opening.matchAll(agencyAndDash);
  if (!agency) return undefined;
  const [date] = findPrintedDates(new Tokens(opening.slice(0, agency.index)));
  if (date?.day === undefined || date.end !== agency.index) return undefined;
  const before = placeBefore.exec(opening.slice(0, date.start));
  const end = agency.index + agency[0].length - 1;
  return before ? { place: before.groups?.['place'], date, end } : undefined;
}

/** A credit line names an agency; a line “By …” names an author and is a byline. */
export const isCreditLine = ({ role, text }: PageBlock): boolean =>
  role === 'credit_line' && !/^by /i.test(text);

export interface AgencyDate {
  readonly role: 'credit_line' | 'dateline';
  readonly block: ReadBlock;
  readonly date: PrintedDate;
}

/** The dates that agencies print: those of every credit line, and that of the dateline which opens the story. */
export function agencyDates(blocks: readonly ReadBlock[]): AgencyDate[] {
  const opening = blocks.findIndex(({ role }) => role === 'body');
  const opened = blocks.findIndex(({ text }, at) => at <= opening && readDateline(text));
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
