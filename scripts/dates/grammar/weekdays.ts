import type { Tokens } from '../lexicon/tokens.js';
import { readDayOfMonth, readFollowingYear, readMonth, readWeekday } from './date-parts.js';
import { type CalendarFields, type Match, matched, type Origin, type Read } from './meaning.js';
import { isMonthName, isNamedDay } from './name-guard.js';
import { readHolidayName } from './holiday-dates.js';

interface Determined {
  readonly which: number | undefined;
  readonly origin: Origin;
  readonly end: number;
}

const plain: Readonly<Record<string, number>> = { last: -1, past: -1, next: 1, coming: 1, this: 0 };
const anaphoric: Readonly<Record<string, number>> = {
  previous: -1,
  preceding: -1,
  following: 1,
  next: 1,
  same: 0,
};

/** The word that says which occurrence: last, next, this, this past, this coming, the following, that. */
function readWhich(tokens: Tokens, index: number): Determined | undefined {
  const word = tokens.word(index);
  const second = tokens.word(index + 1);
  const shift = plain[second];
  if (shift && (word === 'this' || (word === 'the' && second !== 'next')))
    return { which: shift, origin: 'anchor', end: index + 2 };
  const which = plain[word];
  if (which !== undefined) return { which, origin: 'anchor', end: index + 1 };
  if (word === 'that')
    return { which: 0, origin: 'focus', end: second === 'same' ? index + 2 : index + 1 };
  if (word !== 'the') return undefined;
  const related = anaphoric[second];
  return related === undefined ? undefined : { which: related, origin: 'focus', end: index + 2 };
}

/** Last Friday; next June; this summer; last Christmas; the following Monday. */
export function matchDetermined(tokens: Tokens, index: number): Match | undefined {
  const determined = readWhich(tokens, index);
  if (!determined) return undefined;
  const found = readNamed(tokens, determined.end);
  if (!found) return undefined;
  const { which, origin } = determined;
  return matched(
    index,
    found.end,
    `${origin === 'focus' ? 'related' : 'determined'}-${found.name}`,
    { kind: 'calendar', fields: found.fields, which, origin },
  );
}

function readNamed(
  tokens: Tokens,
  index: number,
): Read<{ readonly fields: CalendarFields; readonly name: string }> {
  const weekday = readWeekday(tokens, index);
  if (weekday) return { fields: { weekday: weekday.value }, name: 'weekday', end: weekday.end };
  const month = readMonth(tokens, index);
  const day = month && readDayOfMonth(tokens, month.end);
  // "In this May 3, 1999, photo": a whole date, whatever comes before it.
  if (day && readFollowingYear(tokens, day.end, [','])) return undefined;
  if (day)
    return { fields: { month: month.value, day: day.value }, name: 'month-day', end: day.end };
  if (month && isMonthName(tokens, index, month.end))
    return { fields: { month: month.value }, name: 'month', end: month.end };
  const { season } = tokens.lexeme(index);
  if (season !== undefined) return { fields: { season }, name: 'season', end: index + 1 };
  const holiday = readHolidayName(tokens, index);
  return holiday && { fields: { holiday: holiday.name }, name: 'holiday', end: holiday.end };
}

/** Friday. A plural is a habit, not a day. */
export function matchWeekday(tokens: Tokens, index: number): Match | undefined {
  const weekday = readWeekday(tokens, index);
  if (!weekday || (tokens.word(index).endsWith('s') && !tokens.lexeme(index).isShort))
    return undefined;
  if (!tokens.isCapital(index) || isNamedDay(tokens, index)) return undefined;
  const after =
    tokens.is(weekday.end, 'of') && tokens.lexeme(weekday.end + 2).word === 'week'
      ? weekOf(tokens, weekday.end + 1)
      : undefined;
  const meaning = { kind: 'calendar', fields: { weekday: weekday.value } } as const;
  if (!after) return matched(index, weekday.end, 'weekday', meaning);
  const { which } = after;
  const counted = { ...meaning, which, isOfWeek: true, origin: 'anchor' } as const;
  return matched(index, after.end, 'weekday-of-week', counted);
}

function weekOf(tokens: Tokens, index: number): Read<{ readonly which: number }> {
  const which = plain[tokens.word(index)];
  return which === undefined || which === 0 ? undefined : { which, end: index + 2 };
}

/** The week of May 7, the weekend of May 7: the whole of it, by a day that is named. */
export function matchWeekOf(readDay: (tokens: Tokens, index: number) => Match | undefined) {
  return (tokens: Tokens, index: number): Match | undefined => {
    const whole = tokens.word(index + 1);
    if (whole !== 'week' && whole !== 'weekend') return undefined;
    if (!tokens.is(index, 'the') || !tokens.is(index + 2, 'of')) return undefined;
    const day = readDay(tokens, index + 3);
    if (day?.meaning.kind !== 'calendar' || day.meaning.fields.day === undefined) return undefined;
    const meaning = { ...day.meaning, whole } as const;
    return { ...day, start: index, meaning, rule: 'week-of-day' };
  };
}
