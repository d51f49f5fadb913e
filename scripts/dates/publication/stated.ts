import { type EvidencePlace } from './evidence.js';
import { isoDay, type IsoDay, yearOf } from '../timeline/day-number.js';
import { daysOf, findLineDates } from './printed-dates.js';

/** A day that the metadata of a page states. */
export interface StatedDate {
  readonly kind: 'published' | 'modified';
  /** As the file has it, without the time of day. */
  readonly text: string;
  /** In the time zone in which it is stated. */
  readonly day: IsoDay;
  /** Absent where no block has the words, since they stand in a tag within a line. */
  readonly place?: EvidencePlace;
}

const isoForm =
  /^(?<year>\d{4})(?<mark>[-/.]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d{1,3}(?!\d))/;

/** No page is older than its century; and the first day that computers count from is no day at all. */
const isCredible = (day: IsoDay): boolean => yearOf(day) >= 1900 && day !== '1970-01-01';

/** More is no date, but a sentence that holds one. */
const longest = 64;

/** The only day that a value of metadata names, and how much of the value names it. */
export function readStated(
  text: string,
): { readonly day: IsoDay; readonly length: number } | undefined {
  if (text.length > longest || text.includes('://')) return undefined;
  const iso = isoForm.exec(text);
  const { year, month, day } = iso?.groups ?? {};
  const days = iso
    ? [isoDay(Number(year), Number(month), Number(day))]
    : findLineDates(text).flatMap(daysOf);
  const [only, other] = new Set(days);
  if (only === undefined || other !== undefined || !isCredible(only)) return undefined;
  return { day: only, length: iso?.[0].length ?? text.length };
}
