import { readEdtf } from './edtf.js';
import { type Interval, isOrdered } from './interval.js';
import type { DateOrder } from './terms.js';
import { isIsoDay } from './timeline/day-number.js';

/** A date as `publicationDate` gives it. */
interface Dated {
  readonly bounds: Interval;
}

/**
 * When a text was written: an ISO day or any other EDTF date, the bounds of it, what `publicationDate` returned, or the `published` of
 * that. Where nothing is known of it, what hangs on it stays open.
 */
export type Anchor = string | Interval | Dated | DatedPage;

/** What `publicationDate` says of a page. */
interface DatedPage {
  readonly published: Dated | undefined;
  /** Which number comes first in its numeric dates. */
  readonly dateOrder?: DateOrder | undefined;
}

/** The order of numbers on the page that gives the anchor. */
export const orderOfAnchor = (anchor: Anchor | undefined): DateOrder | undefined =>
  typeof anchor === 'object' && 'published' in anchor ? anchor.dateOrder : undefined;

const ways =
  'give an ISO day such as "2004-03-03", another EDTF date, its bounds ({ earliest, latest }), or all that publicationDate returned';

const unknown: Interval = { earliest: null, latest: null };

const isBound = (bound: unknown): boolean => bound === null || isIsoDay(bound);

/** Callers in JavaScript pass anything. */
function boundsIn(value: unknown): Interval {
  if (typeof value !== 'object' || value === null)
    throw new RangeError(`The anchor is no date: ${String(value)}; ${ways}.`);
  const bounds = 'bounds' in value ? value.bounds : value;
  const { earliest, latest } = (bounds ?? {}) as Partial<Interval>;
  if (earliest === undefined || latest === undefined || !isBound(earliest) || !isBound(latest))
    throw new RangeError(`The anchor is no date: ${JSON.stringify(value)}; ${ways}.`);
  if (!isOrdered({ earliest, latest }))
    throw new RangeError(`The anchor begins on ${earliest ?? ''}, after its end, ${latest ?? ''}.`);
  return { earliest, latest };
}

/** The bounds of the day of writing. @throws RangeError in a sentence, when the anchor is missing or no date. */
export function boundsOfAnchor(anchor: Anchor | undefined): Interval {
  // Callers in JavaScript leave it out, or pass the date of a page that has none.
  if (anchor === undefined || (anchor as unknown) === null)
    throw new RangeError(`There is no anchor, the day of writing: ${ways}.`);
  if (typeof anchor === 'string') {
    const reading = readEdtf(anchor);
    if (!reading.ok) throw new RangeError(`The anchor is no date: ${reading.problem}; ${ways}.`);
    return reading.bounds;
  }
  if (typeof anchor === 'object' && 'published' in anchor)
    return anchor.published === undefined ? unknown : boundsIn(anchor.published);
  return boundsIn(anchor);
}
