import { Temporal } from 'temporal-polyfill';

/** A calendar day as YYYY-MM-DD, proleptic Gregorian, years 0000–9999. Such texts sort as their days do. */
export type IsoDay = string;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The day, or undefined when the calendar has none (30 February, month 13). */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  if (year < 0 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export const daysInMonth = (year: number, month: number): number =>
  Temporal.PlainYearMonth.from({ year, month }).daysInMonth;

export const addDays = (day: IsoDay, days: number): IsoDay =>
  Temporal.PlainDate.from(day).add({ days }).toString();

export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekdayOf = (day: IsoDay): number => Temporal.PlainDate.from(day).dayOfWeek;

export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));
