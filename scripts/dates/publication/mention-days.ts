import { daysBetween, isoDay, yearOf, type IsoDay } from '../calendar.js';
import type { YearlessMention } from './mentions.js';

/** The occurrence of a month-day nearest to a day: a newspaper that means another one prints the year. */
export type Nearest = (month: number, dayOfMonth: number, day: IsoDay) => IsoDay | undefined;

const epoch = '2000-01-01';

/** Remembers what it has worked out, for thousands of days are tried against the same few month-days. */
export function nearestDay(): Nearest {
  const ordinals = new Map<IsoDay, number>();
  const ordinalOf = (day: IsoDay): number => {
    const known = ordinals.get(day);
    if (known !== undefined) return known;
    const ordinal = daysBetween(epoch, day);
    ordinals.set(day, ordinal);
    return ordinal;
  };
  const occurrences = new Map<number, IsoDay | undefined>();
  const occurrence = (year: number, month: number, day: number): IsoDay | undefined => {
    const key = (year * 13 + month) * 32 + day;
    if (!occurrences.has(key)) occurrences.set(key, isoDay(year, month, day));
    return occurrences.get(key);
  };
  return (month, dayOfMonth, day) => {
    const year = yearOf(day);
    const at = ordinalOf(day);
    let best: IsoDay | undefined;
    let least = Infinity;
    for (const candidate of [year - 1, year, year + 1]) {
      const found = occurrence(candidate, month, dayOfMonth);
      const distance = found === undefined ? Infinity : Math.abs(ordinalOf(found) - at);
      if (distance < least) [best, least] = [found, distance];
    }
    return best;
  };
}

/** Whether a day of writing agrees with what the text puts in its past or future. */
export function fitsMention(
  { role, month, day }: YearlessMention,
  each: IsoDay,
  nearest: Nearest,
): boolean {
  const occurrence = nearest(month, day, each);
  if (occurrence === undefined) return false;
  return role === 'past_mention' ? occurrence <= each : occurrence >= each;
}

/** Counts how many of the mentions, each month-day once, a day of writing contradicts. */
export function conflictsWith(mentions: readonly YearlessMention[]): (day: IsoDay) => number {
  const distinct = new Map(
    mentions.map((mention) => [`${mention.role} ${mention.month} ${mention.day}`, mention]),
  );
  const nearest = nearestDay();
  return (day) =>
    [...distinct.values()].filter((mention) => !fitsMention(mention, day, nearest)).length;
}
