import { addDays, daysBetween, type IsoDay } from '../calendar.js';
import type { Interval } from '../interval.js';
import type { Claim, Evidence, PageBlock, YearlessMention } from './evidence.js';
import { fitsMention, nearestDay, type Nearest } from './nearest-day.js';
import { completeYear, noStretch } from './yearless-claim.js';

/** Days are tried one by one; over a longer stretch a day without a year says nothing. */
const longestStretch = 366 * 30;

export interface Yearless {
  readonly claims: readonly Claim[];
  readonly mentions: readonly YearlessMention[];
  readonly blocks: readonly PageBlock[];
  /** The latest day that the text puts in the past, where it prints a year. */
  readonly latestPast: IsoDay | undefined;
}

export interface Narrowed {
  readonly interval: Interval;
  readonly evidence: readonly Evidence[];
  /** True when a printed day and month were completed with a year. */
  readonly claimed: boolean;
  /** True when one of several years was taken because stories name recent years. */
  readonly isChosen: boolean;
}

function daysOf({ earliest, latest }: Interval): IsoDay[] | undefined {
  if (earliest === null || latest === null) return undefined;
  const length = daysBetween(earliest, latest);
  if (length > longestStretch) return undefined;
  return Array.from({ length: length + 1 }, (_, index) => addDays(earliest, index));
}

const keyOf = ({ role, month, day }: YearlessMention): string => `${role} ${month} ${day}`;

interface Outcome {
  readonly fitting: readonly IsoDay[];
  /** The only day the mention can mean, where there is one. */
  readonly reading: IsoDay | undefined;
}

/** Narrows an interval by days printed without a year: the dateline's, its weekday, and mentions past and to come. */
export function narrowByDays(
  start: Interval,
  { claims, mentions, blocks, latestPast }: Yearless,
): Narrowed {
  const [claim] = claims;
  const completed = claim && completeYear(claim, start, blocks, latestPast);
  const evidence: Evidence[] = [...(completed?.evidence ?? [])];
  const claimed = completed !== undefined && completed.days.length > 0;
  const initial = claimed || mentions.length === 0 ? undefined : daysOf(start);
  let days: readonly IsoDay[] | undefined = claimed ? completed.days : initial;
  const nearest = nearestDay();
  /** What each month-day left; the same one twice rules out nothing more. */
  const outcomes = new Map<string, Outcome>();
  for (const mention of mentions) {
    const isPast = mention.role === 'past_mention';
    const { fitting, reading } =
      outcomes.get(keyOf(mention)) ?? outcomeOf(mention, days ?? [], nearest);
    outcomes.set(keyOf(mention), { fitting, reading });
    const accepted = fitting.length > 0;
    evidence.push({
      role: mention.role,
      effect: isPast ? 'not_before' : 'not_after',
      place: mention.place,
      text: mention.text,
      ...(reading === undefined ? {} : { reading }),
      accepted,
      explanation: accepted
        ? mention.why
        : `${mention.why} ${days ? 'It contradicts stronger evidence and was set aside.' : noStretch}`,
    });
    if (accepted && fitting.length < (days?.length ?? 0)) days = fitting;
  }
  const isChosen = completed?.isChosen ?? false;
  if (!days || days === initial) return { interval: start, evidence, claimed, isChosen };
  const latest = completed?.isOpen === true ? null : (days.at(-1) ?? null);
  return { interval: { earliest: days[0] ?? null, latest }, evidence, claimed, isChosen };
}

function outcomeOf(mention: YearlessMention, days: readonly IsoDay[], nearest: Nearest): Outcome {
  const fitting = days.filter((each) => fitsMention(mention, each, nearest));
  const { month, day } = mention;
  const readings = new Set(fitting.flatMap((each) => nearest(month, day, each) ?? []));
  const [reading] = readings;
  return { fitting, reading: readings.size === 1 ? reading : undefined };
}
