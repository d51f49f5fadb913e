import { phrasesByFirstWord } from '../lexicon/phrases.js';
import { civilDay, dayNumber, weekdayOfNumber, type DayNumber } from './day-number.js';

/** Gregorian Easter Sunday, by the anonymous algorithm (Meeus, Jones, Butcher). */
function easterSunday(year: number): DayNumber {
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

const fixed =
  (month: number, day: number) =>
  (year: number): DayNumber =>
    dayNumber(year, month, day) ?? 0;

/** The n-th weekday of a month, 1 = Monday. */
const nth =
  (month: number, weekday: number, n: number) =>
  (year: number): DayNumber => {
    const first = dayNumber(year, month, 1) ?? 0;
    return first + ((weekday - weekdayOfNumber(first) + 7) % 7) + (n - 1) * 7;
  };

const lastMonday =
  (month: number) =>
  (year: number): DayNumber => {
    const fifth = nth(month, 1, 5)(year);
    return civilDay(fifth).month === month ? fifth : fifth - 7;
  };

const easter =
  (offset: number) =>
  (year: number): DayNumber =>
    easterSunday(year) + offset;

/** Names of each holiday in lower case, and its day in a year; where countries differ, the United States' day. */
const holidays: readonly (readonly [names: string, dayIn: (year: number) => DayNumber])[] = [
  ["new year's day, new year's, new year day", fixed(1, 1)],
  ['inauguration day', fixed(1, 20)],
  ['martin luther king day, martin luther king jr . day', nth(1, 1, 3)],
  ['groundhog day', fixed(2, 2)],
  ["valentine's day", fixed(2, 14)],
  ["presidents day, presidents ' day", nth(2, 1, 3)],
  ["st . patrick's day, st . patrick’s day", fixed(3, 17)],
  ["april fools ' day, april fool's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['good friday', easter(-2)],
  ['easter, easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['may day, labour day', fixed(5, 1)],
  ["mother's day", nth(5, 7, 2)],
  ['memorial day', lastMonday(5)],
  ["father's day", nth(6, 7, 3)],
  ['independence day, fourth of july, the fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['halloween', fixed(10, 31)],
  // The Tuesday after the first Monday of November.
  ['election day', (year) => nth(11, 1, 1)(year) + 1],
  ["veterans day, veterans ' day, armistice day", fixed(11, 11)],
  ['thanksgiving, thanksgiving day', nth(11, 4, 4)],
  ['christmas eve', fixed(12, 24)],
  ['christmas, christmas day, christmastime', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["new year's eve", fixed(12, 31)],
];

const dayOf = new Map(holidays.map(([names, dayIn]) => [names.split(', ')[0], dayIn]));

/** The day of a holiday, called by its first name, in a year. */
export const holidayIn = (name: string, year: number): DayNumber | undefined =>
  dayOf.get(name)?.(year);

/** The words of every name, by the first of them; the longest first. Each gives the first name of its holiday. */
export const holidayPhrases = phrasesByFirstWord(
  holidays.flatMap(([names]) => {
    const [first = '', ...others] = names.split(', ');
    return [first, ...others].map((name) => [name.replaceAll("'s", " 's"), first] as const);
  }),
);
