import { isoDay } from './calendar.js';
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
/** POSIX.1 century rule: 69–99 are 1969–1999, 00–68 are 2000–2068. */
const fullYear = (digits) => digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) >= 69 ? 1900 : 2000);
/** Every reading of a numeric date: one when the year comes first, else one per order. Empty when it is none. */
export function readNumericDate(text) {
    const iso = yearFirst.exec(text);
    if (iso)
        return [{ order: 'year_first', day: isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) }];
    const match = yearLast.exec(text);
    if (!match)
        return [];
    const [first, second, year] = [Number(match[1]), Number(match[2]), fullYear(match[3] ?? '')];
    return [
        { order: 'month_first', day: isoDay(year, first, second) },
        { order: 'day_first', day: isoDay(year, second, first) },
    ];
}
