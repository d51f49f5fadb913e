import type { Interval } from '../interval.js';
import { type Candidate, type Evidence, evidenceOf, placeOf } from './evidence.js';
import type { ReadBlock } from './printed-dates.js';
import { daysBetween, isoDay, type IsoDay, weekdayOf, yearOf } from '../timeline/day-number.js';

/** Over a longer stretch a day without a year says nothing. */
export const longestStretch = 366 * 30;
/** Weekdays and days of the month come round again in 28 years. */
const weekdayCycle = 28;
/**
 * A story names recent years: in two thirds of news stories that name any, the latest is at most two years old,
 * and a weekday leaves no second choice within five.
 */
const recentYears = 2;

export const noStretch = 'Nothing bounds the years, so a day without a year says nothing.';

const yearsOf = (days: readonly IsoDay[]): string => {
  const all = [...new Set(days.map((day) => day.slice(0, 4)))];
  return all.length > 6 ? `${all.length} years` : all.join(', ');
};

/** In a story whose dateline lacks the year, the first weekday named is the dateline's own day. */
export function findWeekday(blocks: readonly ReadBlock[]) {
  for (const block of blocks.filter(({ role }) => role === 'body').slice(0, 4)) {
    const { tokens } = block;
    for (let at = 0; at < tokens.count; at += 1) {
      const { weekday, isShort, word } = tokens.lexeme(at);
      if (weekday === undefined || isShort || word.endsWith('s') || !tokens.isCapital(at)) continue;
      const [start, end] = [tokens.start(at), tokens.end(at)];
      return { place: placeOf(block, { start, end }), text: tokens.slice(at), weekday };
    }
  }
  return undefined;
}

/** The years in which to look; open when nothing bounds the story from above. */
function stretchOf({ earliest, latest }: Interval) {
  if (earliest === null) return undefined;
  if (latest === null) return { from: earliest, to: null, last: yearOf(earliest) + weekdayCycle };
  const isShort = daysBetween(earliest, latest) <= longestStretch;
  return isShort ? { from: earliest, to: latest, last: yearOf(latest) } : undefined;
}

export interface Completed {
  /** The days the printed month and day can be; empty when nothing bounds them. */
  readonly days: readonly IsoDay[];
  /** No later day is known to be impossible. */
  readonly isOpen: boolean;
  /** One of several years was taken because stories name recent years. */
  readonly isChosen: boolean;
  readonly evidence: readonly Evidence[];
}

/** Gives a candidate without a year the years within bounds, and keeps of them those on which its weekday falls. */
export function completeYear(
  candidate: Candidate,
  start: Interval,
  blocks: readonly ReadBlock[],
  latestPast: IsoDay | undefined,
): Completed {
  const { month, day } = candidate.monthDay ?? { month: 0, day: 0 };
  const stretch = stretchOf(start);
  const kept: IsoDay[] = [];
  if (stretch) {
    for (let year = yearOf(stretch.from); year <= stretch.last; year += 1) {
      const each = isoDay(year, month, day);
      if (each !== undefined && each >= stretch.from && (stretch.to === null || each <= stretch.to))
        kept.push(each);
    }
  }
  if (!stretch || kept.length === 0) {
    const evidence = [evidenceOf(candidate, 'equals', undefined, false, noStretch)];
    return { days: [], isOpen: false, isChosen: false, evidence };
  }
  const isOpen = stretch.to === null;
  const weekday = findWeekday(blocks);
  const onWeekday = weekday ? kept.filter((each) => weekdayOf(each) === weekday.weekday) : [];
  const fitting = onWeekday.length > 0 ? onWeekday : kept;
  const [first] = fitting;
  const isChosen =
    first !== undefined &&
    onWeekday.length > 1 &&
    latestPast !== undefined &&
    yearOf(first) - yearOf(latestPast) <= recentYears;
  const days = isChosen ? [first] : fitting;
  const reading = days.length === 1 ? days[0] : undefined;
  const within = isOpen
    ? `from ${stretch.from} on it can fall in any year`
    : `within bounds its day falls in ${yearsOf(kept)}`;
  const choice = isChosen
    ? ` Of the years that fit the weekday the first is taken, for a news story names recent years; this is a choice, not proof.`
    : '';
  const left = kept.length > 1 && onWeekday.length === 1 ? ', of which its weekday leaves one' : '';
  const why = `The dateline prints no year; ${within}${left}.${choice}`;
  const evidence = [evidenceOf(candidate, 'equals', reading, true, why)];
  if (weekday) {
    const accepted = onWeekday.length > 0;
    const fits = `${candidate.text} is a ${weekday.text} in`;
    evidence.push(
      evidenceOf(
        { role: 'weekday', ...weekday },
        'equals',
        accepted ? reading : undefined,
        accepted,
        accepted ? `${fits} ${yearsOf(onWeekday)}.` : `${fits} none of these years; set aside.`,
      ),
    );
  }
  return { days, isOpen: isOpen && !isChosen, isChosen, evidence };
}
