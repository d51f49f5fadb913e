import { tenseAt } from '../resolve/tense.js';
import { notAfter, notBefore } from './constraints.js';
import { type Constraint, type EvidencePlace, placeOf } from './evidence.js';
import type { ReadBlock } from './page.js';
import { boundsOfPrinted, edtfOfPrinted, type PrintedDate } from './printed-dates.js';
import { daysBetween, isoDay, type IsoDay, yearOf } from '../calendar.js';

/** A month-day without a year that the text puts in the past or the future. */
export interface YearlessMention {
  readonly role: 'past_mention' | 'future_mention';
  readonly place: EvidencePlace;
  readonly text: string;
  readonly month: number;
  readonly day: number;
  readonly why: string;
}

interface Pointed {
  readonly isPast: boolean;
  readonly why: string;
}

/** Whether the running text puts a date in the writer's past or future, beyond doubt: a constraint that may be wrong is worse than none. */
function pointed({ tokens }: ReadBlock, date: PrintedDate): Pointed | undefined {
  const reading = tenseAt(tokens, date.tokens.start, date.tokens.end);
  if (!reading?.isFirm) return undefined;
  const { tense, cue } = reading;
  const words = tokens.text.slice(tokens.start(cue.start), tokens.end(cue.end - 1));
  return { isPast: tense === 'past', why: `The text puts it in the ${tense} (“${words}”).` };
}

/** The writer's past and future, as dates with a year bound the day of publication. */
export const mentionConstraints = (blocks: readonly ReadBlock[]): Constraint[] =>
  blocks.flatMap((block) =>
    block.told.flatMap((date): Constraint[] => {
      const bounds = boundsOfPrinted(date);
      const reading = edtfOfPrinted(date);
      const found = bounds && pointed(block, date);
      if (!found || reading === undefined) return [];
      const { isPast, why } = found;
      return [
        {
          role: isPast ? 'past_mention' : 'future_mention',
          effect: isPast ? 'not_before' : 'not_after',
          place: placeOf(block, date),
          text: date.text,
          reading,
          allowed: isPast ? notBefore(bounds.earliest) : notAfter(bounds.latest),
          why,
        },
      ];
    }),
  );

/** Days without a year that the running text puts in the writer's past or future. */
export const yearlessMentions = (blocks: readonly ReadBlock[]): YearlessMention[] =>
  blocks
    .filter(({ role }) => role === 'body')
    .flatMap((block) =>
      block.told.flatMap((date): YearlessMention[] => {
        const { year, month, day, text } = date;
        if (year !== undefined || month === undefined || day === undefined) return [];
        const found = pointed(block, date);
        if (!found) return [];
        const role = found.isPast ? 'past_mention' : 'future_mention';
        return [{ role, place: placeOf(block, date), text, month, day, why: found.why }];
      }),
    );

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
