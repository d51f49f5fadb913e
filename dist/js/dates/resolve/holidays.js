import { civilDay, dayNumber, weekdayOfNumber } from '../timeline/day-number.js';
/** Gregorian Easter Sunday, by the anonymous algorithm (Meeus, Jones, Butcher). */
function easterSunday(year) {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const d = Math.floor(b / 4);
    const e = b % 4;
    const f = Math.floor((b + 8) / 25);
    const g = Math.floor((b - f + 1) / 3);
    const h = (19 * a + b - d - g + 15) % 30;
    const i = Math.floor(c / 4);
    const k = c % 4;
    const l = (32 + 2 * e + 2 * i - h - k) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const month = Math.floor((h + l - 7 * m + 114) / 31);
    const day = ((h + l - 7 * m + 114) % 31) + 1;
    return dayNumber(year, month, day) ?? 0;
}
const fixed = (month, day) => (year) => dayNumber(year, month, day) ?? 0;
/** The n-th weekday of a month, 1 = Monday. */
const nth = (month, weekday, n) => (year) => {
    const first = dayNumber(year, month, 1) ?? 0;
    return first + ((weekday - weekdayOfNumber(first) + 7) % 7) + (n - 1) * 7;
};
const lastMonday = (month) => (year) => {
    const fifth = nth(month, 1, 5)(year);
    return civilDay(fifth).month === month ? fifth : fifth - 7;
};
const easter = (offset) => (year) => easterSunday(year) + offset;
/** Day of each holiday in a year; where countries differ, the United States' day. Keys are those of lexicon/holiday-names.ts. */
const rules = {
    'new-years-day': fixed(1, 1),
    'inauguration-day': fixed(1, 20),
    'martin-luther-king-day': nth(1, 1, 3),
    'groundhog-day': fixed(2, 2),
    'valentines-day': fixed(2, 14),
    'presidents-day': nth(2, 1, 3),
    'st-patricks-day': fixed(3, 17),
    'april-fools-day': fixed(4, 1),
    'earth-day': fixed(4, 22),
    'ash-wednesday': easter(-46),
    'palm-sunday': easter(-7),
    'good-friday': easter(-2),
    easter: easter(0),
    'easter-monday': easter(1),
    'easter-week': easter(-6),
    'may-day': fixed(5, 1),
    'mothers-day': nth(5, 7, 2),
    'memorial-day': lastMonday(5),
    'fathers-day': nth(6, 7, 3),
    'independence-day': fixed(7, 4),
    'bastille-day': fixed(7, 14),
    'labor-day': nth(9, 1, 1),
    'columbus-day': nth(10, 1, 2),
    halloween: fixed(10, 31),
    // The Tuesday after the first Monday of November.
    'election-day': (year) => nth(11, 1, 1)(year) + 1,
    'veterans-day': fixed(11, 11),
    thanksgiving: nth(11, 4, 4),
    'christmas-eve': fixed(12, 24),
    christmas: fixed(12, 25),
    'boxing-day': fixed(12, 26),
    'new-years-eve': fixed(12, 31),
};
export const holidayIn = (name, year) => rules[name]?.(year);
