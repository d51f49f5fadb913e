import {
  civilDay,
  dayNumber,
  earliestYear,
  isoDayOf,
  isoMonth,
  isoWeekOf,
  isoYear,
  lastYear,
  mondayOf,
  monthLength,
  type DayNumber,
  pad,
} from './day-number.js';

/** The units news text counts calendar time in. */
export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/**
 * One whole unit of the calendar. `index` counts units of the grain, so that the next one is index + 1: days since 1970, Mondays
 * in weeks, year × 12 + month, year × 4 + season or quarter, year × 2 + half, the year, the year over 10, over 100, over 1000.
 * Seasons are meteorological, of the northern hemisphere; the winter belongs to the year of its December, as in EDTF.
 */
export interface Period {
  readonly grain: Grain;
  readonly index: number;
}

const perYear = { month: 12, season: 4, quarter: 4, half: 2 } as const;
const years = { year: 1, decade: 10, century: 100, millennium: 1000 } as const;

/** The year of an index that counts `parts` a year, and which part of it. */
export const split = (index: number, parts: number): readonly [year: number, part: number] => {
  const year = Math.floor(index / parts);
  return [year, index - year * parts];
};

const clampYear = (year: number): number => Math.min(lastYear, Math.max(earliestYear, year));
export const at = (year: number, month: number, day: number): DayNumber =>
  dayNumber(clampYear(year), month, day) ?? 0;

/** First day of the `months` that begin `fromMonth` (0-based) months into `year`, and the last. */
function monthsBounds(
  year: number,
  fromMonth: number,
  count: number,
): readonly [DayNumber, DayNumber] {
  const [endYear, endMonth] = split(year * 12 + fromMonth + count - 1, 12);
  return [
    at(year, fromMonth + 1, 1),
    at(endYear, endMonth + 1, monthLength(clampYear(endYear), endMonth + 1)),
  ];
}

/** First and last day. */
export function boundsOf({ grain, index }: Period): readonly [first: DayNumber, last: DayNumber] {
  switch (grain) {
    case 'day':
      return [index, index];
    case 'week':
      return [index * 7 - 3, index * 7 + 3];
    case 'weekend':
      return [index * 7 + 2, index * 7 + 3];
    case 'month':
    case 'season':
    case 'quarter':
    case 'half': {
      const [year, part] = split(index, perYear[grain]);
      const length = 12 / perYear[grain];
      return monthsBounds(year, part * length + (grain === 'season' ? 2 : 0), length);
    }
    case 'year':
    case 'decade':
    case 'century':
    case 'millennium':
      return [at(index * years[grain], 1, 1), at((index + 1) * years[grain] - 1, 12, 31)];
    default:
      return grain satisfies never;
  }
}

/** The unit of the grain that holds the day. */
export function periodOf(grain: Grain, day: DayNumber): Period {
  if (grain === 'day') return { grain, index: day };
  if (grain === 'week' || grain === 'weekend') return { grain, index: (mondayOf(day) + 3) / 7 };
  const { year, month } = civilDay(day);
  switch (grain) {
    case 'month':
      return { grain, index: year * 12 + month - 1 };
    case 'season':
      return { grain, index: Math.floor((year * 12 + month - 3) / 3) };
    case 'quarter':
    case 'half':
      return { grain, index: Math.floor((year * 12 + month - 1) / (12 / perYear[grain])) };
    case 'year':
    case 'decade':
    case 'century':
    case 'millennium':
      return { grain, index: Math.floor(year / years[grain]) };
    default:
      return grain satisfies never;
  }
}

export const shifted = ({ grain, index }: Period, by: number): Period => ({
  grain,
  index: index + by,
});

const seasonCodes = ['SP', 'SU', 'FA', 'WI'] as const;

/** TIMEX3 value: 2001-05-10, 2001-W33, 2001-W33-WE, 2001-05, 2001-SU, 2001-Q3, 2001-H1, 2001, 200, 20; before our era BC0480, BC048, BC04. */
export function timexOf({ grain, index }: Period): string {
  switch (grain) {
    case 'day':
      return isoDayOf(index);
    case 'week':
    case 'weekend': {
      const { year, week } = isoWeekOf(index * 7);
      return `${isoYear(year)}-W${pad(week)}${grain === 'weekend' ? '-WE' : ''}`;
    }
    case 'month': {
      const [year, month] = split(index, 12);
      return isoMonth(year, month + 1);
    }
    case 'season': {
      const [year, season] = split(index, 4);
      return `${isoYear(year)}-${seasonCodes[season] ?? ''}`;
    }
    case 'quarter':
    case 'half': {
      const [year, part] = split(index, perYear[grain]);
      return `${isoYear(year)}-${grain === 'quarter' ? 'Q' : 'H'}${part + 1}`;
    }
    case 'year':
      return isoYear(index);
    case 'decade':
      return index < 0 ? `BC${pad(-index, 3)}` : pad(index, 3);
    case 'century':
      return index < 0 ? `BC${pad(-index - 1)}` : pad(index);
    case 'millennium':
      return String(index);
    default:
      return grain satisfies never;
  }
}
