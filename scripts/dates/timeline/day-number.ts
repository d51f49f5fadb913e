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

interface MonthFacts {
  readonly first: DayNumber;
  readonly length: number;
}

const epoch = Temporal.PlainDate.from('1970-01-01');
const months = new Map<number, MonthFacts>();
const days = new Map<DayNumber, CivilDay>();
/** Both caches stay small for any text: four-digit years have 120,000 months. */
const rememberedDays = 20_000;

export const firstYear = 0;
export const lastYear = 9999;

function monthFacts(year: number, month: number): MonthFacts {
  const key = year * 12 + month - 1;
  const known = months.get(key);
  if (known) return known;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const facts = {
    first: epoch.until(first, { largestUnit: 'days' }).days,
    length: first.daysInMonth,
  };
  months.set(key, facts);
  return facts;
}

export const isYear = (year: number): boolean =>
  Number.isInteger(year) && year >= firstYear && year <= lastYear;

/** Days in the month, or 0 when there is no such month. */
export const monthLength = (year: number, month: number): number =>
  isYear(year) && month >= 1 && month <= 12 ? monthFacts(year, month).length : 0;

/** The day's number, or undefined when the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): DayNumber | undefined {
  if (day < 1 || day > monthLength(year, month)) return undefined;
  return monthFacts(year, month).first + day - 1;
}

/** Year, month and day of a number; the month is found from Temporal's own date, once per day asked. */
export function civilDay(number: DayNumber): CivilDay {
  const known = days.get(number);
  if (known) return known;
  const { year, month, day } = epoch.add({ days: number });
  if (days.size >= rememberedDays) days.clear();
  const civil = { year, month, day };
  days.set(number, civil);
  return civil;
}

/** 1 = Monday … 7 = Sunday; 1970-01-01 was a Thursday. */
export const weekdayOfNumber = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Monday of the ISO 8601 week. */
export const mondayOf = (number: DayNumber): DayNumber => number - weekdayOfNumber(number) + 1;

/** ISO 8601 week and the year it belongs to: the year of its Thursday. */
export function isoWeekOf(number: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(number) + 3;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - monthFacts(year, 1).first) / 7) + 1 };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const isoYear = (year: number): string => pad(year, 4);
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

export function isoDayOf(number: DayNumber): IsoDay {
  const { year, month, day } = civilDay(number);
  return `${isoMonth(year, month)}-${pad(day, 2)}`;
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
  const number = dayNumber(year, month, day);
  return number === undefined ? undefined : isoDayOf(number);
}

export const addDays = (day: IsoDay, days: number): IsoDay => isoDayOf(numberOfIsoDay(day) + days);

export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  numberOfIsoDay(to) - numberOfIsoDay(from);

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekdayOf = (day: IsoDay): number => weekdayOfNumber(numberOfIsoDay(day));

export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));
