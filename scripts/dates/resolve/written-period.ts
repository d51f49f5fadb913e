import type { DatePrecision } from '../terms.js';
import { firstYear, type IsoDay, isoDayOf, isoYear, lastYear } from '../timeline/day-number.js';
import { at, boundsOf, type Grain, type Period, split, timexOf } from '../timeline/period.js';

/** EDTF of level 0 or 1; what it has no value for (a week, a quarter, a half) is the interval of its days. */
function edtfOf(period: Period): string {
  const { grain, index } = period;
  switch (grain) {
    case 'day':
    case 'month':
    case 'year':
      return timexOf(period);
    case 'season': {
      const [year, season] = split(index, 4);
      return `${isoYear(year)}-${21 + season}`;
    }
    case 'decade':
      return `${timexOf(period)}X`;
    case 'century':
      return `${timexOf(period)}XX`;
    case 'week':
    case 'weekend':
    case 'quarter':
    case 'half':
    case 'millennium': {
      const [first, last] = boundsOf(period);
      return `${isoDayOf(first)}/${isoDayOf(last)}`;
    }
    default:
      return grain satisfies never;
  }
}

/** A period as texts for a result. */
export interface WrittenPeriod {
  /** TIMEX3 value. */
  readonly value: string;
  readonly edtf: string;
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  /** As `precisionOf` of its bounds, read from the grain. */
  readonly precision: DatePrecision;
  /** Whether it stays inside the years EDTF and our day columns can print. */
  readonly isPrintable: boolean;
}

const precisionOf = (grain: Grain): DatePrecision =>
  grain === 'day' || grain === 'week' || grain === 'month' || grain === 'year' ? grain : 'range';

function write(period: Period): WrittenPeriod {
  const [first, last] = boundsOf(period);
  const isPrintable =
    first <= last && first >= at(firstYear, 1, 1) + 3 && last <= at(lastYear, 12, 31) - 3;
  const value = timexOf(period);
  const isSame = period.grain === 'day' || period.grain === 'month' || period.grain === 'year';
  return {
    value,
    edtf: isSame ? value : edtfOf(period),
    earliest: isoDayOf(first),
    latest: isoDayOf(last),
    precision: precisionOf(period.grain),
    isPrintable,
  };
}

/** Texts name the same periods again and again; each is written once, and all expressions of it share the strings. */
const written: Partial<Record<Grain, Map<number, WrittenPeriod>>> = {};
const remembered = 20_000;

export function writtenPeriod(period: Period): WrittenPeriod {
  // Days are many, and their strings are shared as it is.
  if (period.grain === 'day') return write(period);
  const ofGrain = (written[period.grain] ??= new Map<number, WrittenPeriod>());
  const known = ofGrain.get(period.index);
  if (known) return known;
  const made = write(period);
  if (ofGrain.size >= remembered) ofGrain.clear();
  ofGrain.set(period.index, made);
  return made;
}
