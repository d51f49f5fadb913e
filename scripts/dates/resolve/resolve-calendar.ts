import { wordClass } from '../lexicon/lexeme.js';
import { type Calendar, type CalendarFields, coreOf, type Match } from '../grammar/meaning.js';
import {
  civilDay,
  type DayNumber,
  mondayOf,
  pad,
  weekdayOfNumber,
} from '../timeline/day-number.js';
import { boundsOf, type Period } from '../timeline/period.js';
import { directionOf } from './tense.js';
import type { Discourse } from './discourse.js';
import { inToldYear, withoutYear } from './missing-year.js';
import { absolutePeriod, latestBefore, nearest, occurrences, periodIn } from './occurrences.js';
import { dateOf, type Resolution } from './resolution.js';
import type { Direction } from './verb-groups.js';

const day = (index: DayNumber): Period => ({ grain: 'day', index });

/** The weekday on the day or in the six days before it. */
export const weekdayUpTo = (anchor: DayNumber, weekday: number): DayNumber =>
  anchor - ((weekdayOfNumber(anchor) - weekday + 7) % 7);

/** The weekday in the seven days after the day. */
const weekdayAfter = (anchor: DayNumber, weekday: number): DayNumber =>
  weekdayUpTo(anchor, weekday) + 7;

/** The weekday of this week, of the last, the next. */
const weekdayOfWeek = (anchor: DayNumber, weekday: number, which: number): DayNumber =>
  mondayOf(anchor) + weekday - 1 + which * 7;

/** A bare weekday: the last one, today's included, unless the words point ahead. */
function bareWeekday(anchor: DayNumber, weekday: number, direction: Direction | undefined): Period {
  const past = weekdayUpTo(anchor, weekday);
  if (direction !== 'future') return day(past);
  return day(past === anchor ? anchor : past + 7);
}

/** Last, this or next Friday, with the other reading where speakers differ: the one of this week or of the next. */
function determinedWeekday(
  anchor: DayNumber,
  weekday: number,
  which: number,
  direction: Direction | undefined,
): { readonly period: Period; readonly others: readonly Period[] } {
  const inThisWeek = weekdayOfWeek(anchor, weekday, 0);
  if (which === 0) {
    const isPast = direction === 'past' && inThisWeek > anchor;
    return { period: day(isPast ? inThisWeek - 7 : inThisWeek), others: [] };
  }
  const strictlyBefore = weekdayUpTo(anchor - 1, weekday);
  const nearestOne = which < 0 ? strictlyBefore : weekdayAfter(anchor, weekday);
  const ofOtherWeek = weekdayOfWeek(anchor, weekday, which);
  return { period: day(nearestOne), others: nearestOne === ofOtherWeek ? [] : [day(ofOtherWeek)] };
}

/** Named parts of the calendar: complete dates, dates without a year, weekdays, and those with last, this or next. */
export function resolveCalendar(meaning: Calendar, match: Match, discourse: Discourse): Resolution {
  const found = calendarDate(meaning, match, discourse);
  const { dayPart, clock, isFiscal } = meaning;
  if (dayPart === undefined && !clock && isFiscal === undefined) return found;
  const type = dayPart !== undefined || clock ? 'TIME' : found.type;
  return { ...found, type, dayPart, clock, isFiscal };
}

function calendarDate(meaning: Calendar, match: Match, discourse: Discourse): Resolution {
  const { fields, which } = meaning;
  const absolute = absolutePeriod(withCentury(fields, match, discourse));
  if (absolute) {
    const swapped = meaning.swapped && absolutePeriod(meaning.swapped);
    return { ...dateOf(absolute, 'absolute'), others: swapped ? [swapped] : undefined };
  }
  if (fields.year !== undefined) return unresolved(fields);
  if (meaning.year) return ofNamedYear(meaning, discourse) ?? unresolved(fields);
  const direction = (): Direction | undefined =>
    directionOf(discourse.tokens, match.start, match.end);
  if (fields.weekday !== undefined && fields.month === undefined)
    return ofWeekday(fields.weekday, meaning, match, direction, discourse);
  const towards = direction();
  const told = which === undefined ? inToldYear(meaning, match, towards, discourse) : undefined;
  if (told) return told;
  const period =
    which === undefined
      ? withoutYear(meaning, match, towards, discourse)
      : determined(fields, which, meaning, discourse);
  if (!period) return unresolved(fields);
  return dateOf(
    period,
    which === undefined ? 'partial' : meaning.origin === 'focus' ? 'anaphoric' : 'deictic',
    'publication',
  );
}

/** How far ahead of the writing a year of two digits may lie before it is taken for the century before: '68 in 2001 is 1968. */
const aheadOfShortYear = 20;

function withCentury(
  fields: CalendarFields,
  match: Match,
  { tokens, anchor }: Discourse,
): CalendarFields {
  const { year } = fields;
  if (year === undefined || year <= civilDay(anchor).year + aheadOfShortYear) return fields;
  const { start, end } = coreOf(match);
  // The 10 of 2068-10-12 is no year, and the 31 of 2030-31 is of the century before its hyphen.
  const isOther =
    tokens.has(start, wordClass.digits) && (tokens.length(start) === 4 || start === end - 1);
  const isShort = tokens.length(end - 1) === 2 && !isOther;
  return isShort ? { ...fields, year: year - 100 } : fields;
}

const unresolved = ({ month, day }: CalendarFields): Resolution => {
  const value =
    month === undefined ? 'XXXX' : `XXXX-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
  return { type: 'DATE', value, reference: 'partial' };
};

/** June last year; this year's third quarter; May of that year. */
function ofNamedYear({ fields, year }: Calendar, discourse: Discourse): Resolution | undefined {
  if (!year) return undefined;
  const focus = year.origin === 'focus' ? discourse.lastWithin('year') : undefined;
  const base = focus ? boundsOf(focus.period)[0] : discourse.now;
  const period = periodIn(fields, civilDay(base).year + year.by);
  if (!period) return undefined;
  return focus ? dateOf(period, 'anaphoric', focus.index) : discourse.fromNow(period);
}

/** In a narrative the one nearest to the day it has got to. */
function bareWeekdayOf(
  weekday: number,
  direction: () => Direction | undefined,
  discourse: Discourse,
): Resolution {
  if (!discourse.story || discourse.isTooFine('week'))
    return dateOf(bareWeekday(discourse.anchor, weekday, direction()), 'weekday', 'publication');
  return discourse.fromNow(day(weekdayUpTo(discourse.now + 3, weekday)));
}

function ofWeekday(
  weekday: number,
  { which, origin, isOfWeek }: Calendar,
  match: Match,
  direction: () => Direction | undefined,
  discourse: Discourse,
): Resolution {
  if (which === undefined) {
    const whole = discourse.wholeBefore('week', match);
    return whole
      ? dateOf(day(boundsOf(whole.period)[0] + weekday - 1), 'anaphoric', whole.index)
      : bareWeekdayOf(weekday, direction, discourse);
  }
  const focus = origin === 'focus' ? discourse.lastOf('day') : undefined;
  if (focus) {
    const from = focus.period.index;
    const index =
      which < 0
        ? weekdayUpTo(from - 1, weekday)
        : which > 0
          ? weekdayAfter(from, weekday)
          : weekdayUpTo(from, weekday);
    return dateOf({ grain: 'day', index }, 'anaphoric', focus.index);
  }
  if (isOfWeek) return discourse.fromNow(day(weekdayOfWeek(discourse.now, weekday, which)));
  const { period, others } = determinedWeekday(discourse.now, weekday, which, direction());
  return { ...discourse.fromNow(period), others };
}

/** Last May, next June, this summer, the following Christmas. */
function determined(
  fields: CalendarFields,
  which: number,
  { origin }: Calendar,
  discourse: Discourse,
): Period | undefined {
  const focus = origin === 'focus' ? discourse.last : undefined;
  const from = focus ? boundsOf(focus.period)[0] : discourse.now;
  const all = occurrences(fields, from);
  const running = all.find((period) => boundsOf(period)[0] <= from && boundsOf(period)[1] >= from);
  if (which < 0) return latestBefore(all, from - 1, true);
  if (which > 0) return all.find((period) => boundsOf(period)[0] > from);
  if (running) return running;
  return fields.season === 3 ? nearest(all, from) : periodIn(fields, civilDay(from).year);
}
