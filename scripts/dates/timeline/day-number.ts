import { Temporal } from 'temporal-polyfill';

/** A calendar day as YYYY-MM-DD, proleptic Gregorian, years 0000–9999. Such texts sort as their days do. */
export type IsoDay = string;

/**
 * A day as an integer: days since 1970-01-01, proleptic Gregorian. The calendar itself is Temporal's; each month is asked
 * once and remembered, since a text of a few megabytes holds tens of thousands of dates in a few hundred months.
 */
export type DayNumber = number;

interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const firstYear = 0;
/** Reckoned in, but never printed as ISO days: 480 BC is the year −479. */
export const earliestYear = -4999;
export const lastYear = 9999;

const epoch = Temporal.PlainDate.from('1970-01-01');
const monthsBefore = -earliestYear * 12;
const monthCount = monthsBefore + (lastYear + 1) * 12;
/** Of each month that was asked for, its first day and its length; a length of 0 was not asked for. */
const firstDays = new Int32Array(monthCount);
const lengths = new Uint8Array(monthCount);

/** Length of a month, counted from January of the year 0; 0 outside the years we reckon in. */
function lengthOf(month: number): number {
  const known = lengths[month + monthsBefore];
  if (known !== 0) return known ?? 0;
  const first = Temporal.PlainDate.from({
    year: Math.floor(month / 12),
    month: month - Math.floor(month / 12) * 12 + 1,
    day: 1,
  });
  firstDays[month + monthsBefore] = epoch.until(first, { largestUnit: 'days' }).days;
  lengths[month + monthsBefore] = first.daysInMonth;
  return first.daysInMonth;
}

/** First day of a month whose length is known. */
const firstOf = (month: number): DayNumber => firstDays[month + monthsBefore] ?? 0;

const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

export const isYear = (year: number): boolean =>
  Number.isInteger(year) && year >= earliestYear && year <= lastYear;

/** Days in the month, or 0 when there is no such month. */
export const monthLength = (year: number, month: number): number =>
  isYear(year) && month >= 1 && month <= 12 ? lengthOf(monthNumber(year, month)) : 0;

/** The day's number, or undefined when the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): DayNumber | undefined {
  if (day < 1 || day > monthLength(year, month)) return undefined;
  return firstOf(monthNumber(year, month)) + day - 1;
}

const yearZero = -719_528;
const daysPerMonth = 146_097 / 4800;

/** Year, month and day of a number: the month of the mean length that it falls in, or a neighbour. */
export function civilDay(number: DayNumber): CivilDay {
  let month = Math.floor((number - yearZero) / daysPerMonth);
  if (lengthOf(month) > 0 && firstOf(month) > number) month -= 1;
  const length = lengthOf(month);
  if (length > 0 && number >= firstOf(month) + length) month += 1;
  if (lengthOf(month) > 0) {
    const year = Math.floor(month / 12);
    return { year, month: month - year * 12 + 1, day: number - firstOf(month) + 1 };
  }
  const { year, month: outside, day } = epoch.add({ days: number });
  return { year, month: outside, day };
}

/** 1 = Monday … 7 = Sunday; 1970-01-01 was a Thursday. */
export const weekdayOfNumber = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Monday of the ISO 8601 week. */
export const mondayOf = (number: DayNumber): DayNumber => number - weekdayOfNumber(number) + 1;

/** ISO 8601 week and the year it belongs to: the year of its Thursday. */
export function isoWeekOf(number: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(number) + 3;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - (dayNumber(year, 1, 1) ?? 0)) / 7) + 1 };
}

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

export const isoYear = (year: number): string =>
  year < 0 ? `BC${pad(1 - year, 4)}` : pad(year, 4);
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${pad(month)}`;

/** The same day is the same string, as a long text names most days more than once; all days of 180 years are kept. */
const isoDays = new Map<DayNumber, IsoDay>();
const rememberedDays = 65_536;

export function isoDayOf(number: DayNumber): IsoDay {
  const known = isoDays.get(number);
  if (known !== undefined) return known;
  const { year, month, day } = civilDay(number);
  const iso = `${isoMonth(year, month)}-${pad(day)}`;
  if (isoDays.size >= rememberedDays) isoDays.clear();
  isoDays.set(number, iso);
  return iso;
}

const isoPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a value is an ISO day that the calendar has. */
export const isIsoDay = (value: unknown): value is IsoDay =>
  typeof value === 'string' &&
  isoPattern.test(value) &&
  isoDay(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))) === value;

/** The number of an ISO day. @throws RangeError when the calendar has no such day. */
export function numberOfIsoDay(iso: IsoDay): DayNumber {
  const number = dayNumber(
    Number(iso.slice(0, 4)),
    Number(iso.slice(5, 7)),
    Number(iso.slice(8, 10)),
  );
  if (number === undefined || iso.length !== 10)
    throw new RangeError(`${iso} is not a day of the calendar.`);
  return number;
}

/** The day, or undefined when the calendar has none (30 February, month 13). */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  const number = year < firstYear ? undefined : dayNumber(year, month, day);
  return number === undefined ? undefined : isoDayOf(number);
}

export const addDays = (day: IsoDay, days: number): IsoDay => isoDayOf(numberOfIsoDay(day) + days);

export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  numberOfIsoDay(to) - numberOfIsoDay(from);

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekdayOf = (day: IsoDay): number => weekdayOfNumber(numberOfIsoDay(day));

export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));
