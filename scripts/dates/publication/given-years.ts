import { isoDay, type IsoDay, weekdayOf } from '../timeline/day-number.js';
import { daysBeside } from './agreement.js';
import type { Candidate } from './evidence.js';
import { findWeekday } from './missing-years.js';
import { daysOf, type ReadBlock } from './printed-dates.js';
import type { StoryLine } from './story-line.js';

interface Given {
  readonly day: IsoDay;
  readonly why: string;
}

/** What a page prints with a year, and the days it can be read as. */
interface Printed {
  readonly days: readonly IsoDay[];
  readonly text: string;
}

type MonthDay = NonNullable<Candidate['monthDay']>;

/** The day that whole dates next to it make of a month and day, where they make one only. */
function dayBeside({ month, day }: MonthDay, printed: readonly Printed[]): Given | undefined {
  const found = new Map<IsoDay, string>();
  for (const { days, text } of printed)
    for (const each of days.flatMap((other) => daysBeside(month, day, other)))
      found.set(each, text);
  const [[only, text] = [], another] = [...found];
  if (only === undefined || text === undefined || another) return undefined;
  return { day: only, why: `“${text}” on the page or in its address gives it` };
}

/** The day in the year of a copyright line, where the weekday printed with the day or in the text falls on it there. */
function dayOfRights(
  { monthDay, weekday }: Candidate,
  blocks: readonly ReadBlock[],
): Given | undefined {
  const named = weekday ?? findWeekday(blocks);
  if (!named || !monthDay) return undefined;
  const years = new Set(
    blocks.flatMap(({ role, dates }) =>
      role === 'copyright' ? dates.flatMap(({ year }) => year ?? []) : [],
    ),
  );
  const [day, another] = [...years].flatMap((year) => {
    const each = isoDay(year, monthDay.month, monthDay.day);
    return each !== undefined && weekdayOf(each) === named.weekday ? [each] : [];
  });
  if (day === undefined || another !== undefined) return undefined;
  return { day, why: `the copyright line has a year in which it is a ${named.text}` };
}

/**
 * Candidates without a year take it from a whole date in a date line or address that lies next to them, or from a copyright line
 * with which their weekday agrees.
 */
export function withYears(
  candidates: readonly Candidate[],
  blocks: readonly ReadBlock[],
  lines: readonly StoryLine[],
  addresses: readonly Candidate[],
): Candidate[] {
  const printed = [
    ...lines.map(({ date }) => ({ days: daysOf(date), text: date.text })),
    ...addresses,
  ];
  const known = new Map<string, Given | undefined>();
  return candidates.map((candidate) => {
    const { monthDay, role, weekday } = candidate;
    if (!monthDay) return candidate;
    const key = `${monthDay.month} ${monthDay.day} ${weekday?.weekday ?? ''}`;
    if (!known.has(key))
      known.set(key, dayBeside(monthDay, printed) ?? dayOfRights(candidate, blocks));
    const given = known.get(key);
    if (!given) return candidate;
    const why = `The ${role.replace('_', ' ')} prints no year; ${given.why}.`;
    return { ...candidate, days: [given.day], basis: 'partial', why };
  });
}
