import { isAt } from '../lexicon/phrases.js';
import type { Tokens } from '../lexicon/tokens.js';
import { dayNumber } from '../timeline/day-number.js';
import { holidayIn, holidayPhrases } from '../timeline/holidays.js';
import { readDayOfMonth, readFollowingYear } from './date-parts.js';
import { type Match, matched, nameOnly, type Read } from './meaning.js';
import { matchMonthDay } from './month-dates.js';
import { isBeforeTitle } from './name-guard.js';
import { readYearReference } from './year-references.js';

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

/** "The Good Friday Agreement", "Easter Island"; not "on Labor Day President Bush". */
const isNameWith = (tokens: Tokens, start: number, end: number): boolean =>
  isBeforeTitle(tokens, end) && !(tokens.is(start - 1, 'on') && end > start + 1);

/** "Good Friday, April 10, 1998": the holiday's day is printed behind it. */
function readOwnDate(
  tokens: Tokens,
  { name, end }: { readonly name: string; readonly end: number },
): Match | undefined {
  if (!tokens.is(end, ',') && !tokens.is(end, '(')) return undefined;
  const date = matchMonthDay(tokens, end + 1);
  if (date?.meaning.kind !== 'calendar') return undefined;
  const { year, month, day } = date.meaning.fields;
  const isOwn =
    year === undefined || holidayIn(name, year) === dayNumber(year, month ?? 0, day ?? 0);
  return isOwn ? date : undefined;
}

/** Christmas 1998; Thanksgiving Day; Labor Day last year; Easter week. */
export function matchHoliday(tokens: Tokens, index: number): Match | undefined {
  const holiday = readHolidayName(tokens, index);
  if (!holiday) return undefined;
  const isMonthDay = holiday.name === 'may day' && readDayOfMonth(tokens, index + 1) !== undefined;
  if (isMonthDay) return undefined;
  if (isNameWith(tokens, index, holiday.end)) return nameOnly(index, holiday.end + 1);
  const own = readOwnDate(tokens, holiday);
  if (own) return own;
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
