import { wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { dayNumber, isoWeekOf, monthLength } from '../timeline/day-number.js';
import { readClock, zoneEnd } from './clock-time.js';
import { type CalendarFields, type ClockTime, type Match, matched, type Read } from './meaning.js';

export const isDay = ({ year = 2000, month = 0, day = 0 }: CalendarFields): boolean =>
  day >= 1 && day <= monthLength(year, month);

export const isOpen = (tokens: Tokens, index: number): boolean =>
  index === 0 ||
  tokens.gap(index) !== gaps.none ||
  '(["\':,'.includes(tokens.slice(index - 1)) ||
  isSecond(tokens, index);

/** The second day of 2001-05-10/2001-05-12. */
const isSecond = (tokens: Tokens, index: number): boolean =>
  tokens.is(index - 1, '/') && isGluedDigits(tokens, index - 2, 2) && tokens.is(index - 3, '-');

export const isClosed = (tokens: Tokens, end: number): boolean => {
  if (tokens.gap(end) !== gaps.none || end >= tokens.count) return true;
  const isMark = tokens.has(end, wordClass.punctuation) && !'/-%'.includes(tokens.slice(end));
  const isNumberNext = tokens.gap(end + 1) === gaps.none && tokens.has(end + 1, wordClass.digits);
  return isMark && !(tokens.is(end, '.') && isNumberNext);
};

const isGluedDigits = (tokens: Tokens, index: number, length: number): boolean =>
  tokens.has(index, wordClass.digits) &&
  tokens.length(index) === length &&
  tokens.gap(index) === gaps.none;

/** 2001-05-10, 2001-05-10T12:30 and 2001-05-10 12:30:00. */
export function matchIsoDay(
  tokens: Tokens,
  start: number,
  end: number,
  fields: CalendarFields,
): Match | undefined {
  if (!isDay(fields)) return undefined;
  const joined = tokens.gap(end) === gaps.none && tokens.slice(end).toUpperCase() === 'T';
  const time = readClock(tokens, joined ? end + 1 : end);
  // The second day of 2001-05-10/2001-05-12 is an expression of its own.
  const isInterval = tokens.is(end, '/') && isGluedDigits(tokens, end + 1, 4);
  if (!time && !isClosed(tokens, end) && !isInterval) return undefined;
  const meaning = { kind: 'calendar', fields, clock: time?.clock } as const;
  return { start, end: time?.end ?? end, core: { start, end }, meaning, rule: 'iso-date' };
}

/** Whether 2006-09 names a month: as a pair of years it would run backwards, or stand still. */
const isBackward = (tokens: Tokens, index: number): boolean =>
  Number(tokens.slice(index + 2)) <= Number(tokens.slice(index)) % 100;

/** "From 2006-02 to 2006-09": a second that could be a pair of years is what the first is. */
const isBesideMonth = (tokens: Tokens, index: number): boolean =>
  tokens.has(index - 1, wordClass.preposition) &&
  isGluedDigits(tokens, index - 2, 2) &&
  tokens.is(index - 3, '-') &&
  tokens.length(index - 4) === 4 &&
  isBackward(tokens, index - 4);

function readMonthOrWeek(tokens: Tokens, index: number): Read<{ readonly fields: CalendarFields }> {
  const year = Number(tokens.slice(index));
  if (tokens.slice(index + 2) === 'W' && tokens.gap(index + 2) === gaps.none) {
    if (!isGluedDigits(tokens, index + 3, 2)) return undefined;
    const week = Number(tokens.slice(index + 3));
    const hasDay = tokens.is(index + 4, '-') && isGluedDigits(tokens, index + 5, 1);
    if (!hasDay) return { fields: { year, week }, end: index + 4 };
    return { fields: { year, week, weekday: Number(tokens.slice(index + 5)) }, end: index + 6 };
  }
  const month = Number(tokens.slice(index + 2));
  const isMonth = isGluedDigits(tokens, index + 2, 2) && month >= 1 && month <= 12;
  if (!isMonth || !(isBackward(tokens, index) || isBesideMonth(tokens, index))) return undefined;
  return { fields: { year, month }, end: index + 3 };
}

/** 2012-11, 2012-W45, 2012-W45-3 (ISO 8601). 1998-99 and 2003-04 are pairs of years. */
export function matchIsoMonth(tokens: Tokens, index: number): Match | undefined {
  const isYear = tokens.length(index) === 4 && isOpen(tokens, index);
  // A dash longer than a hyphen joins two years.
  if (!isYear || tokens.slice(index + 1) !== '-' || tokens.gap(index + 1) !== gaps.none)
    return undefined;
  const read = readMonthOrWeek(tokens, index);
  if (!read || !isClosed(tokens, read.end) || !isIsoWeek(read.fields)) return undefined;
  return matched(index, read.end, 'iso-month', { kind: 'calendar', fields: read.fields });
}

/** 28 December is always in the last week of its year. */
const isIsoWeek = ({ year = 0, week = 1, weekday = 1 }: CalendarFields): boolean =>
  week >= 1 && week <= isoWeekOf(dayNumber(year, 12, 28) ?? 0).week && weekday >= 1 && weekday <= 7;

/** The 2330 of 20130506T2330Z, or with seconds. */
function readPackedClock(tokens: Tokens, index: number): Read<{ readonly clock: ClockTime }> {
  if (tokens.slice(index) !== 'T' || tokens.gap(index) !== gaps.none) return undefined;
  if (!isGluedDigits(tokens, index + 1, 4) && !isGluedDigits(tokens, index + 1, 6))
    return undefined;
  const digits = tokens.slice(index + 1);
  const [hour, minute] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  const second = digits.length === 6 ? Number(digits.slice(4)) : undefined;
  if (hour > 24 || minute > 59 || (second ?? 0) > 60) return undefined;
  const clock = { hour, minute, second };
  return { clock, end: zoneEnd(tokens, { clock, end: index + 2, isPlain: true }) };
}

/** 20130506, 20130506T2330Z: the basic format of ISO 8601, for the centuries of machines. */
export function matchPackedDate(tokens: Tokens, index: number): Match | undefined {
  if (tokens.length(index) !== 8 || !isOpen(tokens, index)) return undefined;
  const digits = tokens.slice(index);
  const year = Number(digits.slice(0, 4));
  const fields = { year, month: Number(digits.slice(4, 6)), day: Number(digits.slice(6)) };
  if (year < 1900 || year > 2099 || !isDay(fields)) return undefined;
  const time = readPackedClock(tokens, index + 1);
  if (!time && !isClosed(tokens, index + 1)) return undefined;
  const meaning = { kind: 'calendar', fields, clock: time?.clock } as const;
  const core = { start: index, end: index + 1 };
  return { ...matched(index, time?.end ?? index + 1, 'packed-date', meaning), core };
}
