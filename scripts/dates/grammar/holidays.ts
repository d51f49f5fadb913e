import { holidaysByFirstWord } from '../lexicon/holiday-names.js';
import type { Tokens } from '../lexicon/tokens.js';
import { readDayOfMonth, readFollowingYear, readYearReference } from './date-parts.js';
import { matched, type Match } from './meaning.js';

/** The holiday named at a token; capitals are required, as for every name. */
export function readHolidayName(
  tokens: Tokens,
  index: number,
): { readonly name: string; readonly end: number } | undefined {
  const first = tokens.word(index);
  if (!tokens.isCapital(index) && first !== 'the') return undefined;
  for (const { words, key } of holidaysByFirstWord.get(first) ?? []) {
    const fits = words.every((word, offset) => tokens.is(index + offset, word));
    if (fits && tokens.isCapital(index + words.length - 1 - (words.at(-1) === "'s" ? 1 : 0)))
      return { name: key, end: index + words.length };
  }
  return undefined;
}

/** Christmas 1998; Thanksgiving Day; Labor Day last year. A street or a season named for it is not told apart. */
export function matchHoliday(tokens: Tokens, index: number): Match | undefined {
  const holiday = readHolidayName(tokens, index);
  if (!holiday) return undefined;
  const isMonthDay = holiday.name === 'may-day' && readDayOfMonth(tokens, index + 1) !== undefined;
  if (isMonthDay) return undefined;
  const year = readFollowingYear(tokens, holiday.end, [',', 'of', 'in']);
  const reference = year ? undefined : readYearReference(tokens, holiday.end);
  return matched(index, year?.end ?? reference?.end ?? holiday.end, 'holiday', {
    kind: 'calendar',
    fields: { holiday: holiday.name, year: year?.value },
    year: reference?.year,
  });
}
