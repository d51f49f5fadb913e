import { isAt } from '../lexicon/phrases.js';
import type { Tokens } from '../lexicon/tokens.js';
import { holidayPhrases } from '../timeline/holidays.js';
import { readDayOfMonth, readFollowingYear, readYearReference } from './date-parts.js';
import { type Match, matched, type Read } from './meaning.js';

/** The holiday named at a token; capitals are required, as for every name. */
export function readHolidayName(tokens: Tokens, index: number): Read<{ readonly name: string }> {
  if (!tokens.isCapital(index) && !tokens.is(index, 'the')) return undefined;
  for (const { words, meaning: name } of holidayPhrases.get(tokens.word(index)) ?? []) {
    const last = index + words.length - 1 - (words.at(-1) === "'s" ? 1 : 0);
    if (isAt(tokens, index, words) && tokens.isCapital(last))
      return { name, end: index + words.length };
  }
  return undefined;
}

/** Christmas 1998; Thanksgiving Day; Labor Day last year; Easter week. A street or a season named for it is not told apart. */
export function matchHoliday(tokens: Tokens, index: number): Match | undefined {
  const holiday = readHolidayName(tokens, index);
  if (!holiday) return undefined;
  const isMonthDay = holiday.name === 'may day' && readDayOfMonth(tokens, index + 1) !== undefined;
  if (isMonthDay) return undefined;
  const next = tokens.word(holiday.end);
  const whole = next === 'week' || next === 'weekend' ? next : undefined;
  const end = whole ? holiday.end + 1 : holiday.end;
  const year = readFollowingYear(tokens, end, [',', 'of', 'in']);
  const reference = year ? undefined : readYearReference(tokens, end);
  return matched(index, year?.end ?? reference?.end ?? end, 'holiday', {
    kind: 'calendar',
    fields: { holiday: holiday.name, year: year?.value },
    year: reference?.year,
    whole,
  });
}
