import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { monthLength } from '../timeline/day-number.js';
import {
  readDayOfMonth,
  readFollowingYear,
  readMonth,
  readPlainYear,
  readRangeYear,
  readTwoDigitYear,
  readWeekday,
  readYearPossessive,
  readYearReference,
} from './date-parts.js';
import { type CalendarFields, type Match, matched, type YearReference } from './meaning.js';
import { isMonthName } from './name-guard.js';
import { readClock } from './clock-time.js';

export interface ReadDate {
  readonly fields: CalendarFields;
  /** First token of the date itself, behind its weekday. */
  readonly start: number;
  readonly end: number;
  readonly year?: YearReference | undefined;
}

const monthDayJoiners = [','];
const monthJoiners = [',', 'of', 'in'];

/** The year after a month-day or a month, printed or counted ("last year"). */
function withYear(
  tokens: Tokens,
  fields: CalendarFields,
  start: number,
  end: number,
  joiners: readonly string[],
): ReadDate {
  const year = readFollowingYear(tokens, end, joiners);
  if (year) return { fields: { ...fields, year: year.value }, start, end: year.end };
  const later = fields.day === undefined ? undefined : readLaterYear(tokens, end);
  if (later !== undefined) return { fields: { ...fields, year: later }, start, end };
  const reference = readYearReference(tokens, tokens.is(end, ',') ? end + 1 : end);
  return reference
    ? { fields, year: reference.year, start, end: reference.end }
    : { fields, start, end };
}

/** "July 15 in 2022", "Jul 15 20:05:30 +0000 2022": the year is an expression of its own, but it dates the day too. */
function readLaterYear(tokens: Tokens, index: number): number | undefined {
  if (tokens.is(index, 'in')) return readPlainYear(tokens, index + 1)?.value;
  const clock = tokens.is(index + 1, ':') ? readClock(tokens, index) : undefined;
  if (!clock) return undefined;
  const isOffset = tokens.is(clock.end, '+') || tokens.is(clock.end, '-');
  const isZone = tokens.isCapital(clock.end) && tokens.length(clock.end) <= 4;
  return readPlainYear(tokens, clock.end + (isOffset ? 2 : isZone ? 1 : 0))?.value;
}

/** A day the calendar has; 29 February needs a leap year only when a year is printed. */
function possible(date: ReadDate): ReadDate | undefined {
  const { year = 2000, month = 0, day = 0 } = date.fields;
  return day <= monthLength(year, month) ? date : undefined;
}

/** May 10; May 10th, 2001; May the tenth. */
function readMonthDay(tokens: Tokens, index: number): ReadDate | undefined {
  const month = readMonth(tokens, index);
  if (!month) return undefined;
  const at = tokens.is(month.end, 'the') ? month.end + 1 : month.end;
  const day = readDayOfMonth(tokens, at);
  if (!day || tokens.gap(at) === gaps.paragraph) return undefined;
  return possible(
    withYear(tokens, { month: month.value, day: day.value }, index, day.end, monthDayJoiners),
  );
}

/** 2018 March 18; 2018-Mar-18. */
function readYearMonthDay(tokens: Tokens, index: number): ReadDate | undefined {
  const year = readPlainYear(tokens, index);
  if (!year) return undefined;
  const isHyphenated = tokens.is(year.end, '-');
  const month = readMonth(tokens, isHyphenated ? year.end + 1 : year.end);
  if (!month || tokens.is(month.end, '-') !== isHyphenated) return undefined;
  const day = readDayOfMonth(tokens, isHyphenated ? month.end + 1 : month.end);
  // "In 2003 March 5, 2004 seemed far off": the day has a year of its own.
  if (!day || tokens.gap(day.end - 1) > gaps.line || readFollowingYear(tokens, day.end, [',']))
    return undefined;
  const fields = { year: year.value, month: month.value, day: day.value };
  return possible({ fields, start: index, end: day.end });
}

/** 10 May; the 10th of May, 2001. */
export function readDayMonth(tokens: Tokens, index: number): ReadDate | undefined {
  const at = tokens.is(index, 'the') ? index + 1 : index;
  const day = readDayOfMonth(tokens, at);
  if (!day || (at > index && !isOrdinal(tokens, at))) return undefined;
  const isDayOf = tokens.is(day.end, 'day') && tokens.is(day.end + 1, 'of');
  const isJoined = tokens.is(day.end, 'of') || tokens.is(day.end, '-');
  const joined = isDayOf ? day.end + 2 : isJoined ? day.end + 1 : day.end;
  const month = readMonth(tokens, joined);
  if (!month || (tokens.gap(joined) > gaps.line && joined > 0)) return undefined;
  const yearAt = tokens.is(month.end, '-') && joined > day.end ? month.end + 1 : month.end;
  const fields = { month: month.value, day: day.value };
  const short = readTwoDigitYear(tokens, yearAt);
  if (short)
    return possible({ fields: { ...fields, year: short.value }, start: index, end: short.end });
  const date = withYear(tokens, fields, index, yearAt, monthDayJoiners);
  // "10 May 12 people died": a second number would make the first no day.
  return possible(date.end === yearAt && yearAt > month.end ? { ...date, end: month.end } : date);
}

const isOrdinal = (tokens: Tokens, index: number): boolean =>
  tokens.has(index, wordClass.ordinal) ||
  (tokens.has(index, wordClass.digits) && tokens.gap(index + 1) === gaps.none);

const readDayAndMonth = (tokens: Tokens, index: number): ReadDate | undefined =>
  readMonthDay(tokens, index) ?? readYearMonthDay(tokens, index) ?? readDayMonth(tokens, index);

const whichWords = setOf('this coming last next');

/** Friday, May 10, 2001; Fri. 10 May; this coming Sunday, April ninth. */
function readWeekdayDate(tokens: Tokens, index: number): ReadDate | undefined {
  let at = index;
  for (let step = 0; step < 2 && whichWords.has(tokens.word(at)); step += 1) at += 1;
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
    core: date,
    meaning: { kind: 'calendar', fields: { ...date.fields, year }, year: date.year },
    rule: year === undefined ? 'month-day' : 'full-date',
    tail: second && [second],
  };
}

/** The bare second day of "May 3 to 5", "May 3-5", "May 3 and 5": a day of the same month. */
function readSecondDay(tokens: Tokens, { fields, end, year }: ReadDate): Match | undefined {
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
  const own = { month: fields.month, day: second.value, year: fields.year };
  const date = withYear(tokens, own, end + 1, second.end, monthDayJoiners);
  const meaning = { kind: 'calendar', fields: date.fields, year: date.year ?? year } as const;
  return matched(end + 1, date.end, 'second-day-of-range', meaning);
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
    return matched(index, month.end, 'month-of-range', { kind: 'calendar', fields });
  }
  const date = withYear(tokens, { month: month.value }, index, month.end, monthJoiners);
  const year = possessive?.year ?? date.year;
  if (date.fields.year === undefined && !year && !isMonthName(tokens, index, month.end))
    return undefined;
  const rule =
    date.fields.year === undefined ? (year ? 'month-of-named-year' : 'bare-month') : 'month-year';
  return matched(index, date.end, rule, { kind: 'calendar', fields: date.fields, year });
}
