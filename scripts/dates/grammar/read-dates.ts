import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { monthLength } from '../timeline/day-number.js';
import {
  readDayOfMonth,
  readFollowingYear,
  readMonth,
  readPlainYear,
  readTwoDigitYear,
  readWeekday,
} from './date-parts.js';
import { isJoint } from './joints.js';
import type { CalendarFields, ClockTime, Read, YearReference } from './meaning.js';
import { type ReadNumber, readOrdinal } from './numbers.js';
import { readClock } from './clock-time.js';
import { readYearReference } from './year-references.js';

export interface ReadDate {
  readonly fields: CalendarFields;
  /** First token of the date itself, behind its weekday. */
  readonly start: number;
  readonly end: number;
  readonly year?: YearReference | undefined;
  /** A clock between the day and its year, and where the year ends. */
  readonly stamp?: Read<{ readonly clock: ClockTime }>;
}

export const monthDayJoiners = [',', 'of'];

/** The year after a month-day or a month, printed or counted ("last year"). */
export function withYear(
  tokens: Tokens,
  fields: CalendarFields,
  start: number,
  end: number,
  joiners: readonly string[],
): ReadDate {
  const year = readFollowingYear(tokens, end, joiners);
  if (year) return { fields: { ...fields, year: year.value }, start, end: year.end };
  const later = fields.day === undefined ? undefined : readLaterYear(tokens, end);
  if (later) {
    const { year: value, stamp } = later;
    return { fields: { ...fields, year: value }, start, end, stamp };
  }
  const reference = readYearReference(tokens, tokens.is(end, ',') ? end + 1 : end);
  return reference
    ? { fields, year: reference.year, start, end: reference.end }
    : { fields, start, end };
}

interface LaterYear {
  readonly year: number;
  readonly stamp?: Read<{ readonly clock: ClockTime }>;
}

/** "July 15 in 2022": the year is an expression of its own, but it dates the day too. "Jul 15 20:05:30 +0000 2022" is one stamp. */
function readLaterYear(tokens: Tokens, index: number): LaterYear | undefined {
  if (tokens.is(index, 'in')) {
    const year = readPlainYear(tokens, index + 1)?.value;
    return year === undefined ? undefined : { year };
  }
  const time = tokens.is(index + 1, ':') ? readClock(tokens, index) : undefined;
  if (!time) return undefined;
  const isZone = tokens.isCapital(time.end) && tokens.length(time.end) <= 4;
  const year = readPlainYear(tokens, isZone ? time.end + 1 : time.end);
  return year && { year: year.value, stamp: { clock: time.clock, end: year.end } };
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
  const mark = ['-', '/'].find((each) => isJoint(tokens, month.end, each));
  if (mark !== undefined) return readJoinedMonthDay(tokens, month, index, mark);
  const at = tokens.is(month.end, 'the') ? month.end + 1 : month.end;
  const day = readDayOfMonth(tokens, at);
  if (!day || tokens.gap(at) === gaps.paragraph) return undefined;
  // "By the end of May the Second Army was there."
  if (at > month.end && tokens.isCapital(at) && tokens.isCapital(day.end)) return undefined;
  // "In October the first patrol set out."
  if (at > month.end && isPlainNoun(tokens, day.end)) return undefined;
  return possible(
    withYear(tokens, { month: month.value, day: day.value }, index, day.end, monthDayJoiners),
  );
}

/** A word without a class or tense straight behind: most likely what an ordinal counts. */
const isPlainNoun = (tokens: Tokens, index: number): boolean =>
  index < tokens.count &&
  tokens.gap(index) === gaps.space &&
  tokens.lexeme(index).classes === 0 &&
  tokens.lexeme(index).verb === undefined;

/** The 2012 of Nov-19-2012, 10/Oct/2000:13:55:36; the 98 of 03-Jun-98. */
function readJoinedYear(tokens: Tokens, index: number, mark: string): ReadNumber | undefined {
  if (!isJoint(tokens, index, mark) || !tokens.has(index + 1, wordClass.digits)) return undefined;
  const length = tokens.length(index + 1);
  if (length === 2) return readTwoDigitYear(tokens, index + 1);
  const value = Number(tokens.slice(index + 1));
  return length === 4 && value >= 1000 && value < 3000 ? { value, end: index + 2 } : undefined;
}

/** Nov-19-2012. */
function readJoinedMonthDay(
  tokens: Tokens,
  month: ReadNumber,
  start: number,
  mark: string,
): ReadDate | undefined {
  const day = tokens.length(month.end + 1) <= 2 ? Number(tokens.slice(month.end + 1)) : 0;
  const year = readJoinedYear(tokens, month.end + 2, mark);
  if (!year || !(day >= 1)) return undefined;
  const fields = { year: year.value, month: month.value, day };
  return possible({ fields, start, end: year.end });
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
  const mark = ['-', '/'].find((each) => isJoint(tokens, day.end, each));
  const isJoined = tokens.is(day.end, 'of') || tokens.is(day.end, '-') || mark !== undefined;
  const joined = isDayOf ? day.end + 2 : isJoined ? day.end + 1 : day.end;
  const month = readMonth(tokens, joined);
  if (!month || (tokens.gap(joined) > gaps.line && joined > 0)) return undefined;
  const fields = { month: month.value, day: day.value };
  const short =
    (mark && readJoinedYear(tokens, month.end, mark)) ?? readTwoDigitYear(tokens, month.end);
  if (short)
    return possible({ fields: { ...fields, year: short.value }, start: index, end: short.end });
  return possible(withYear(tokens, fields, index, month.end, monthDayJoiners));
}

/** 5th, fifth, twenty-fifth: not the figure alone. */
const isOrdinal = (tokens: Tokens, index: number): boolean =>
  readOrdinal(tokens, index) !== undefined;

export const readDayAndMonth = (tokens: Tokens, index: number): ReadDate | undefined =>
  readMonthDay(tokens, index) ?? readYearMonthDay(tokens, index) ?? readDayMonth(tokens, index);

const whichWords = setOf('this coming last next');

/** Friday, May 10, 2001; Fri. 10 May; this coming Sunday, April ninth. */
export function readWeekdayDate(tokens: Tokens, index: number): ReadDate | undefined {
  let at = index;
  for (let step = 0; step < 2 && whichWords.has(tokens.word(at)); step += 1) at += 1;
  const weekday = readWeekday(tokens, at);
  if (!weekday) return undefined;
  const date = readDayAndMonth(tokens, tokens.is(weekday.end, ',') ? weekday.end + 1 : weekday.end);
  return date && { ...date, fields: { ...date.fields, weekday: weekday.value } };
}
