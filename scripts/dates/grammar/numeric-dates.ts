import { wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { monthLength } from '../timeline/day-number.js';
import type { DateOrder } from '../terms.js';
import { readClock } from './clock-time.js';
import { type CalendarFields, type ClockTime, type Match, matched, type Read } from './meaning.js';
import { fullYear } from './date-parts.js';

const isDay = ({ year = 2000, month = 0, day = 0 }: CalendarFields): boolean =>
  day >= 1 && day <= monthLength(year, month);

/** Three or two numbers joined by the same mark without spaces. */
function readGroups(
  tokens: Tokens,
  index: number,
): Read<{ readonly numbers: readonly string[]; readonly mark: string }> {
  const mark = tokens.slice(index + 1);
  if (mark !== '/' && mark !== '-' && mark !== '.') return undefined;
  const numbers: string[] = [];
  let at = index;
  for (let group = 0; group < 3; group += 1) {
    if (
      !tokens.has(at, wordClass.digits) ||
      tokens.length(at) > 4 ||
      (group > 0 && tokens.gap(at) !== gaps.none)
    )
      break;
    numbers.push(tokens.slice(at));
    if (tokens.gap(at + 1) !== gaps.none || tokens.slice(at + 1) !== mark) {
      at += 1;
      break;
    }
    at += group < 2 ? 2 : 1;
  }
  const isWhole = numbers.length === 3 && tokens.slice(at - 1) === numbers[2];
  return isWhole ? { numbers, mark, end: at } : undefined;
}

const isOpen = (tokens: Tokens, index: number): boolean =>
  index === 0 || tokens.gap(index) !== gaps.none || '(["\':,'.includes(tokens.slice(index - 1));

const isClosed = (tokens: Tokens, end: number): boolean => {
  if (tokens.gap(end) !== gaps.none || end >= tokens.count) return true;
  const isMark = tokens.has(end, wordClass.punctuation) && !'/-%'.includes(tokens.slice(end));
  const isNumberNext = tokens.gap(end + 1) === gaps.none && tokens.has(end + 1, wordClass.digits);
  return isMark && !(tokens.is(end, '.') && isNumberNext);
};

/** 2001-05-10, 10/05/2001, 5/10/01, 10.5.2001; with the readings the order of day and month leaves open. */
export function matchNumericDate(order: DateOrder | undefined) {
  return (tokens: Tokens, index: number): Match | undefined => {
    if (!isOpen(tokens, index)) return undefined;
    const groups = readGroups(tokens, index);
    if (!groups) return undefined;
    const [first = '', second = '', third = ''] = groups.numbers;
    if (first.length === 4)
      return isoDate(tokens, index, groups.end, {
        year: Number(first),
        month: Number(second),
        day: Number(third),
      });
    const isYearLast = third.length === 2 || third.length === 4;
    if (!isClosed(tokens, groups.end) || first.length > 2 || second.length > 2 || !isYearLast)
      return undefined;
    // 10-4-20 is a score, 3.4.56 a version: in running text two-digit years are believed after slashes only.
    if (third.length === 2 && groups.mark !== '/' && !tokens.isFurniture) return undefined;
    const year = third.length === 4 ? Number(third) : fullYear(Number(third));
    const monthFirst = { year, month: Number(first), day: Number(second) };
    const dayFirst = { year, month: Number(second), day: Number(first) };
    const wanted =
      order === 'day_first' || (order === undefined && groups.mark === '.')
        ? [dayFirst, monthFirst]
        : [monthFirst, dayFirst];
    const [fields, swapped] = wanted.filter(isDay);
    if (!fields) return undefined;
    const isOpenQuestion =
      swapped !== undefined &&
      order === undefined &&
      (groups.mark !== '.' || tokens.isFurniture) &&
      swapped.day !== fields.day;
    const meaning = { kind: 'calendar', fields, ...(isOpenQuestion ? { swapped } : {}) } as const;
    return matched(index, groups.end, 'numeric-date', meaning);
  };
}

/** 2001-05-10, 2001-05-10T12:30 and 2001-05-10 12:30:00. */
function isoDate(
  tokens: Tokens,
  start: number,
  end: number,
  fields: CalendarFields,
): Match | undefined {
  if (!isDay(fields)) return undefined;
  let clock: ClockTime | undefined;
  let last = end;
  const joined = tokens.gap(end) === gaps.none && tokens.slice(end).toUpperCase() === 'T';
  const time = readClock(tokens, joined ? end + 1 : end);
  if (time) [clock, last] = [time.clock, time.end];
  else if (!isClosed(tokens, end)) return undefined;
  const meaning = { kind: 'calendar', fields, clock } as const;
  return { start, end: last, core: { start, end }, meaning, rule: 'iso-date' };
}
