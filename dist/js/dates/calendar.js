import { Temporal } from 'temporal-polyfill';
const pad = (value, width) => String(value).padStart(width, '0');
/** The day, or undefined when the calendar has none (30 February, month 13). */
export function isoDay(year, month, day) {
    if (year < 0 || year > 9999 || month < 1 || month > 12 || day < 1)
        return undefined;
    if (day > daysInMonth(year, month))
        return undefined;
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
export const daysInMonth = (year, month) => Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
export const addDays = (day, days) => Temporal.PlainDate.from(day).add({ days }).toString();
export const daysBetween = (from, to) => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekdayOf = (day) => Temporal.PlainDate.from(day).dayOfWeek;
export const yearOf = (day) => Number(day.slice(0, 4));
