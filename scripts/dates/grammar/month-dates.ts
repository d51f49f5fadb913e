import { wordClass } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import { readDayOfMonth, readMonth } from './date-parts.js';
import { type Match, matched, nameOnly } from './meaning.js';
import { isMonthName, isTitleOf } from './name-guard.js';
import { yearOfDeed } from './named-days.js';
import {
  monthDayJoiners,
  type ReadDate,
  readDayAndMonth,
  readWeekdayDate,
  withYear,
} from './read-dates.js';
import { readSharedYear } from './shared-years.js';
import { readYearPossessive } from './year-references.js';

const monthJoiners = [',', 'of', 'in'];

/** A day named by its month: with or without weekday and year. */
export function matchMonthDay(tokens: Tokens, index: number): Match | undefined {
  const date = readWeekdayDate(tokens, index) ?? readDayAndMonth(tokens, index);
  if (!date) return undefined;
  // "The May Fourth Movement".
  if (tokens.has(date.end - 1, wordClass.ordinal) && isTitleOf(tokens, index, date.end))
    return nameOnly(index, date.end + 1);
  const second = readSecondDay(tokens, date);
  // "May 10-12, 2000": the year is printed once, after the second day.
  const shared =
    second?.meaning.kind === 'calendar'
      ? second.meaning.fields.year
      : readSharedYear(tokens, index, date.end, date.fields);
  const deed = yearOfDeed(tokens, date.fields, date.end);
  const year = date.fields.year ?? (date.year ? undefined : (shared ?? deed));
  const { stamp } = date;
  const fields = { ...date.fields, year };
  return {
    start: index,
    end: stamp?.end ?? date.end,
    core: date,
    meaning: { kind: 'calendar', fields, year: date.year, clock: stamp?.clock },
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
  const shared = readSharedYear(tokens, index, month.end, { month: month.value });
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
