import { type Interval, isOrdered } from './interval.js';
import { monthLength, isoDay, type IsoDay } from './timeline/day-number.js';

/**
 * Reads EDTF (ISO 8601-2:2019, as profiled by the Library of Congress) levels 0 and 1, days and coarser, four-digit years: dates,
 * unspecified digits counted from the right (201X, 2004-XX, 1985-04-XX), seasons 21–24, the qualifiers ? ~ %, intervals, open (..)
 * and unknown ends. Times of day and years beyond 9999 are not read: no column of ours holds them.
 */
export type EdtfReading =
  | { readonly ok: true; readonly bounds: Interval }
  | { readonly ok: false; readonly problem: string };

const date = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?[?~%]?$/;

/** Meteorological seasons of the northern hemisphere; winter begins in the December of its year. */
const seasons: Readonly<
  Record<number, readonly [firstMonth: number, lastMonth: number, yearsOn: number]>
> = {
  21: [3, 5, 0],
  22: [6, 8, 0],
  23: [9, 11, 0],
  24: [12, 2, 1],
};

const fail = (problem: string): EdtfReading => ({ ok: false, problem });

function between(
  earliest: IsoDay | undefined,
  latest: IsoDay | undefined,
  value: string,
): EdtfReading {
  return earliest !== undefined && latest !== undefined
    ? { ok: true, bounds: { earliest, latest } }
    : fail(`${value} is not in the calendar`);
}

const months = (
  fromYear: number,
  from: number,
  toYear: number,
  to: number,
  value: string,
): EdtfReading =>
  between(isoDay(fromYear, from, 1), isoDay(toYear, to, monthLength(toYear, to)), value);

function readDate(value: string): EdtfReading {
  const match = date.exec(value);
  if (!match)
    return fail(`${value === '' ? 'an empty text' : value} is not an EDTF date of level 0 or 1`);
  const [, yearText = '', monthText, dayText] = match;
  const firstYear = Number(yearText.replaceAll('X', '0'));
  const lastYear = Number(yearText.replaceAll('X', '9'));
  if (monthText === undefined) return months(firstYear, 1, lastYear, 12, value);
  if (firstYear !== lastYear) return fail(`${value} has a month but no single year`);
  if (monthText === 'XX') {
    return dayText === undefined || dayText === 'XX'
      ? months(firstYear, 1, firstYear, 12, value)
      : fail(`${value} has a day but no month`);
  }
  const month = Number(monthText);
  const season = seasons[month];
  if (season && dayText === undefined)
    return months(firstYear, season[0], firstYear + season[2], season[1], value);
  if (month < 1 || month > 12) return fail(`${value} has month ${monthText}`);
  if (dayText === undefined || dayText === 'XX')
    return months(firstYear, month, firstYear, month, value);
  const day = isoDay(firstYear, month, Number(dayText));
  return between(day, day, value);
}

function readEnd(value: string, side: 'earliest' | 'latest'): EdtfReading {
  if (value === '..' || value === '') return { ok: true, bounds: { earliest: null, latest: null } };
  const reading = readDate(value);
  if (!reading.ok) return reading;
  const day = reading.bounds[side];
  return { ok: true, bounds: { earliest: day, latest: day } };
}

/**
 * Bounds of an EDTF value; an unknown end (`/2001`) bounds nothing, as an open one (`../2001`) does. What is open at both ends (`../..`)
 * has no bounds and still is a date: of what was going on, nobody says since when and until when.
 */
export function readEdtf(value: string): EdtfReading {
  const parts = value.split('/');
  const [first = '', second] = parts;
  if (second === undefined) return readDate(value);
  if (parts.length > 2) return fail(`${value} has more than one slash`);
  const start = readEnd(first, 'earliest');
  const end = readEnd(second, 'latest');
  if (!start.ok) return start;
  if (!end.ok) return end;
  const bounds = { earliest: start.bounds.earliest, latest: end.bounds.latest };
  const isUnknown = bounds.earliest === null && bounds.latest === null && value !== '../..';
  if (isUnknown) return fail(`${value} bounds nothing`);
  return isOrdered(bounds) ? { ok: true, bounds } : fail(`${value} ends before it begins`);
}

/** As `readEdtf`, for values a check has already passed. @throws RangeError naming the value. */
export function edtfBounds(value: string): Interval {
  const reading = readEdtf(value);
  if (!reading.ok) throw new RangeError(`EDTF: ${reading.problem}.`);
  return reading.bounds;
}
