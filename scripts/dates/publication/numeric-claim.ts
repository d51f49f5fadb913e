import type { Claim } from './evidence.js';
import type { DateOrder, NumericReading } from '../numeric-date.js';

/** Which number comes first in a page’s numeric dates, and how that is known. */
export interface KnownOrder {
  readonly order: DateOrder;
  readonly why: string;
}

export const orderWords = {
  day_first: 'day before month',
  month_first: 'month before day',
} as const;

/** The readings of a numeric date that the calendar and the known order leave, and those they rule out. */
export function readNumeric(
  readings: readonly NumericReading[],
  known: KnownOrder | undefined,
): Pick<Claim, 'days' | 'excluded'> {
  const excluded: Claim['excluded'][number][] = [];
  const possible = readings.filter((reading) => {
    if (reading.day !== undefined) return true;
    if (reading.order !== 'year_first') {
      excluded.push({
        role: 'impossible_reading',
        why: `Read with ${orderWords[reading.order]} it is no day of the calendar.`,
      });
    }
    return false;
  });
  const distinct = new Set(possible.map(({ day }) => day));
  const ordered = possible.filter((reading) => {
    const isOther = distinct.size > 1 && known !== undefined && reading.order !== known.order;
    if (isOther && reading.day !== undefined)
      excluded.push({ role: 'date_order', reading: reading.day, why: known.why });
    return !isOther;
  });
  return {
    days: [...new Set(ordered.flatMap(({ day }) => (day === undefined ? [] : [day])))],
    excluded,
  };
}
