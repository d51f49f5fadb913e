import type { Interval } from '../interval.js';
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
export function onlyOrder({ numeric = [] }: PrintedDate): DateOrder | undefined {
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

/** Where the country writes the day first; elsewhere addresses end so whose pages are of no one country. */
const dayFirst =
  /\.(?:ac|ad|ae|ar|at|au|az|bd|be|bg|br|by|ch|cl|cy|cz|de|dk|dz|ee|eg|es|eu|fi|fr|ge|gr|hk|hr|id|ie|il|in|is|it|jo|ke|kz|lb|lk|lt|lu|lv|ma|md|mk|mt|mx|my|ng|nl|no|np|nz|pe|pk|pl|pt|ro|rs|ru|sa|se|sg|si|sk|su|th|tn|tr|tz|ua|ug|uk|uz|ve|vn|za|zm|zw)$/;
const monthFirst = /\.(?:gov|mil|us)$/;
const hostOf = /^(?:[a-z]+:\/\/)?(?<host>[a-z\d.-]{3,200}\.[a-z]{2,6})(?=[:/?#]|$)/i;

/** The order in which the country of a page’s domain writes dates, where it writes one. */
function orderOfDomain(address: string): KnownOrder | undefined {
  const host = hostOf.exec(address.trim())?.groups?.['host']?.toLowerCase() ?? '';
  const order = monthFirst.test(host)
    ? 'month_first'
    : dayFirst.test(host)
      ? 'day_first'
      : undefined;
  return (
    order && {
      order,
      why: `Addresses of ${host} are of a country that prints ${orderWords[order]}.`,
    }
  );
}

/** Habits that decide a numeric date where no other date of the page does: of dates with dots, and of the country. */
export function habits(
  blocks: readonly ReadBlock[],
  address: string | undefined,
): (text: string) => KnownOrder | undefined {
  // A site that is called by its address names it at its head, or where it claims its rights.
  const printed = blocks.flatMap(({ role, text }) =>
    role === 'masthead' ? [text] : role === 'copyright' ? text.split(/[\s,]+/) : [],
  );
  const [domain] = [...(address === undefined ? [] : [address]), ...printed].flatMap(
    (each) => orderOfDomain(each) ?? [],
  );
  return (text) =>
    text.includes('.')
      ? { order: 'day_first', why: 'Dates with dots are printed day before month.' }
      : domain;
}

/** The order in which a numeric date of the page is the day of publication, and in the other order is not. */
export function orderFor(
  blocks: readonly ReadBlock[],
  { earliest, latest }: Interval,
): DateOrder | undefined {
  if (earliest === null || earliest !== latest) return undefined;
  const orders = blocks.flatMap(({ dates }) =>
    dates.flatMap(({ numeric = [] }) => {
      const fitting = numeric.filter(({ day }) => day === earliest);
      return fitting.length === 1 && numeric.length > 1 ? fitting.map(({ order }) => order) : [];
    }),
  );
  return orders.every((order) => order === orders[0]) ? orders[0] : undefined;
}
