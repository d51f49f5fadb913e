import { wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { monthLength } from '../timeline/day-number.js';
import {
  readDayOfMonth,
  readFollowingYear,
  readMonth,
  readWeekday,
  readYearPossessive,
  readYearReference,
} from './date-parts.js';
import type { CalendarFields, Match, YearReference } from './meaning.js';
import { isMonthName } from './name-guard.js';
import { readRangeYear } from './range-years.js';
import { readPlainYear } from './year-number.js';

export interface PrintedDate {
  readonly fields: CalendarFields;
  readonly end: number;
  readonly year?: YearReference | undefined;
}

const monthDayJoiners = [','];
const monthJoiners = [',', 'of', 'in'];

/** The year after a month-day or a month, printed or counted ("last year"). */
function withYear(
  tokens: Tokens,
  fields: CalendarFields,
  end: number,
  joiners: readonly string[],
): PrintedDate {
  const year = readFollowingYear(tokens, end, joiners);
  if (year) return { fields: { ...fields, year: year.value }, end: year.end };
  // "July 15 in 2022": the year is an expression of its own, but it dates this one too.
  const later =
    fields.day !== undefined && tokens.is(end, 'in') ? readPlainYear(tokens, end + 1) : undefined;
  if (later) return { fields: { ...fields, year: later.value }, end };
  const reference = readYearReference(tokens, tokens.is(end, ',') ? end + 1 : end);
  return reference ? { fields, year: reference.year, end: reference.end } : { fields, end };
}

/** A day the calendar has; 29 February needs a leap year only when a year is printed. */
function possible(date: PrintedDate): PrintedDate | undefined {
  const { year = 2000, month = 0, day = 0 } = date.fields;
  return day <= monthLength(year, month) ? date : undefined;
}

/** May 10; May 10th, 2001; May the tenth. */
function readMonthDay(tokens: Tokens, index: number): PrintedDate | undefined {
  const month = readMonth(tokens, index);
  if (!month) return undefined;
  const at = tokens.is(month.end, 'the') ? month.end + 1 : month.end;
  const day = readDayOfMonth(tokens, at);
  if (!day || tokens.gap(at) === gaps.paragraph) return undefined;
  return possible(
    withYear(tokens, { month: month.value, day: day.value }, day.end, monthDayJoiners),
  );
}

/** 10 May; the 10th of May, 2001. */
export function readDayMonth(tokens: Tokens, index: number): PrintedDate | undefined {
  const at = tokens.is(index, 'the') ? index + 1 : index;
  const day = readDayOfMonth(tokens, at);
  if (!day || (at > index && !isOrdinal(tokens, at))) return undefined;
  const joined = tokens.is(day.end, 'of') || tokens.is(day.end, '-') ? day.end + 1 : day.end;
  const month = readMonth(tokens, joined);
  if (!month || (tokens.gap(joined) > gaps.line && joined > 0)) return undefined;
  const yearAt = tokens.is(month.end, '-') && joined > day.end ? month.end + 1 : month.end;
  const date = withYear(tokens, { month: month.value, day: day.value }, yearAt, monthDayJoiners);
  // "10 May 12 people died": a second number would make the first no day.
  return possible(date.end === yearAt && yearAt > month.end ? { ...date, end: month.end } : date);
}

const isOrdinal = (tokens: Tokens, index: number): boolean =>
  tokens.has(index, wordClass.ordinal) ||
  (tokens.has(index, wordClass.digits) && tokens.gap(index + 1) === gaps.none);

const readDayAndMonth = (tokens: Tokens, index: number): PrintedDate | undefined =>
  readMonthDay(tokens, index) ?? readDayMonth(tokens, index);

/** Friday, May 10, 2001; Fri. 10 May; this coming Sunday, April ninth. */
function readWeekdayDate(tokens: Tokens, index: number): PrintedDate | undefined {
  let at = index;
  for (
    let step = 0;
    step < 2 &&
    (tokens.is(at, 'this') ||
      tokens.is(at, 'coming') ||
      tokens.is(at, 'last') ||
      tokens.is(at, 'next'));
    step += 1
  )
    at += 1;
  const weekday = readWeekday(tokens, at);
  if (!weekday) return undefined;
  const date = readDayAndMonth(tokens, tokens.is(weekday.end, ',') ? weekday.end + 1 : weekday.end);
  return date && { ...date, fields: { ...date.fields, weekday: weekday.value } };
}

/** A day named by its month: with or without weekday and year. */
export function matchMonthDay(tokens: Tokens, index: number): Match | undefined {
  const date = readWeekdayDate(tokens, index) ?? readDayAndMonth(tokens, index);
  if (!date) return undefined;
  const second = readSecondDay(tokens, date);
  // "May 10-12, 2000": the year is printed once, after the second day.
  const shared =
    second?.meaning.kind === 'calendar'
      ? second.meaning.fields.year
      : readRangeYear(tokens, index, date.end);
  const year = date.fields.year ?? (date.year ? undefined : shared);
  return {
    start: index,
    end: date.end,
    meaning: { kind: 'calendar', fields: { ...date.fields, year }, year: date.year },
    rule: year === undefined ? 'month-day' : 'full-date',
    tail: second && [second],
  };
}

/** The bare second day of "May 3 to 5", "May 3-5", "May 3 and 5": a day of the same month. */
function readSecondDay(tokens: Tokens, { fields, end, year }: PrintedDate): Match | undefined {
  if (fields.day === undefined) return undefined;
  const word = tokens.lexeme(end).word;
  const isRange = word === '-' || word === 'to' || word === 'through' || word === 'until';
  if (!isRange && word !== 'and') return undefined;
  const second = readDayOfMonth(tokens, end + 1);
  if (!second || !tokens.has(end + 1, wordClass.digits) || second.value <= fields.day)
    return undefined;
  const next = tokens.lexeme(second.end);
  if (next.classes & (wordClass.unit | wordClass.month) || (next.classes === 0 && !isRange))
    return undefined;
  const completed = withYear(
    tokens,
    { month: fields.month, day: second.value, year: fields.year },
    second.end,
    monthDayJoiners,
  );
  const meaning = {
    kind: 'calendar',
    fields: completed.fields,
    year: completed.year ?? year,
  } as const;
  return { start: end + 1, end: completed.end, meaning, rule: 'second-day-of-range' };
}

/** May 2001; May of 2001; May last year; last year's May; May. */
export function matchMonth(tokens: Tokens, index: number): Match | undefined {
  const possessive = readYearPossessive(tokens, index);
  const at = possessive ? possessive.end : index;
  const month = readMonth(tokens, at);
  if (!month) return undefined;
  const shared = readRangeYear(tokens, index, month.end);
  if (shared !== undefined && !possessive) {
    const fields = { month: month.value, year: shared };
    return {
      start: index,
      end: month.end,
      meaning: { kind: 'calendar', fields },
      rule: 'month-of-range',
    };
  }
  const date = withYear(tokens, { month: month.value }, month.end, monthJoiners);
  const year = possessive?.year ?? date.year;
  if (date.fields.year === undefined && !year && !isMonthName(tokens, index, month.end))
    return undefined;
  const rule =
    date.fields.year === undefined ? (year ? 'month-of-named-year' : 'bare-month') : 'month-year';
  return {
    start: index,
    end: date.end,
    meaning: { kind: 'calendar', fields: date.fields, year },
    rule,
  };
}
