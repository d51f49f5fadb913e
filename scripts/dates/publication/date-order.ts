import type { DateOrder } from '../terms.js';
import type { Candidate } from './evidence.js';
import type { NumericReading, PrintedDate, ReadBlock } from './printed-dates.js';

/** Which number comes first in a page’s numeric dates, and how that is known. */
export interface KnownOrder {
  readonly order: DateOrder;
  readonly why: string;
}

const orderWords: Readonly<Record<DateOrder, string>> = {
  day_first: 'day before month',
  month_first: 'month before day',
};

/** The only order in which a numeric date is a day of the calendar; undefined when both are, or neither. */
function onlyOrder({ numeric = [] }: PrintedDate): DateOrder | undefined {
  const possible = numeric.filter(({ day }) => day !== undefined);
  return possible.length === 1 ? possible[0]?.order : undefined;
}

/**
 * The order in which a page prints its numeric dates, where one of them can be read in one way only and
 * none the other way only. A page has one house style: what decides one date decides its neighbours.
 */
function orderOfPage(blocks: readonly ReadBlock[]): KnownOrder | undefined {
  const samples = new Map<DateOrder, string>();
  for (const date of blocks.flatMap(({ dates }) => dates)) {
    const order = onlyOrder(date);
    if (order && !samples.has(order)) samples.set(order, date.text);
  }
  const [[order, sample] = [], another] = [...samples];
  if (order === undefined || sample === undefined || another) return undefined;
  return { order, why: `The page prints ${orderWords[order]} elsewhere (“${sample}”).` };
}

export const knownOrder = (
  blocks: readonly ReadBlock[],
  publishers: DateOrder | undefined,
): KnownOrder | undefined =>
  publishers
    ? { order: publishers, why: `The publisher prints ${orderWords[publishers]}.` }
    : orderOfPage(blocks);

/** The readings of a numeric date that the calendar and the known order leave, and those they rule out. */
export function readNumeric(
  readings: readonly NumericReading[],
  known: KnownOrder | undefined,
): Pick<Candidate, 'days' | 'excluded' | 'isSymmetric'> {
  const excluded: Candidate['excluded'][number][] = [];
  const distinct = new Set(readings.flatMap(({ day }) => day ?? []));
  const days = new Set<string>();
  for (const { order, day } of readings) {
    if (day === undefined) {
      const why = `Read with ${orderWords[order]} it is not a day of the calendar.`;
      excluded.push({ role: 'impossible_reading', why });
    } else if (distinct.size > 1 && known && order !== known.order)
      excluded.push({ role: 'date_order', reading: day, why: known.why });
    else days.add(day);
  }
  const isSymmetric = readings.length === 2 && distinct.size === 1 && excluded.length === 0;
  return { days: [...days], excluded, isSymmetric };
}
