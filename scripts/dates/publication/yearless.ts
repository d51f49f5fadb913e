import { type DayNumber, type IsoDay, isoDayOf, numberOfIsoDay } from '../timeline/day-number.js';
import { type Interval, precisionOf, sameInterval } from '../interval.js';
import type { DateBasis } from '../terms.js';
import { applyConstraints } from './constraints.js';
import { type Candidate, type Evidence, evidenceOf } from './evidence.js';
import { incumbentConstraints } from './incumbents.js';
import { fitsMention, keyOf, nearestDay, type YearlessMention } from './mentions.js';
import { completeYear, longestStretch, noStretch } from './missing-years.js';
import type { ReadBlock } from './printed-dates.js';

interface Yearless {
  readonly candidates: readonly Candidate[];
  readonly mentions: readonly YearlessMention[];
  readonly blocks: readonly ReadBlock[];
  /** The latest day that the text puts in the past, where it prints a year. */
  readonly latestPast: IsoDay | undefined;
}

interface Narrowed {
  readonly interval: Interval;
  readonly evidence: readonly Evidence[];
  /** True when a printed day and month were completed with a year. */
  readonly isCompleted: boolean;
  /** True when one of several years was taken because stories name recent years. */
  readonly isChosen: boolean;
}

function daysIn({ earliest, latest }: Interval): DayNumber[] | undefined {
  if (earliest === null || latest === null) return undefined;
  const first = numberOfIsoDay(earliest);
  const length = numberOfIsoDay(latest) - first + 1;
  return length > longestStretch ? undefined : Array.from({ length }, (_, at) => first + at);
}

interface Outcome {
  readonly fitting: readonly DayNumber[];
  /** The only day the mention can mean, where there is one. */
  readonly reading: IsoDay | undefined;
}

/** Narrows an interval by days printed without a year: the dateline's, its weekday, and mentions past and to come. */
function narrowByDays(
  start: Interval,
  { candidates, mentions, blocks, latestPast }: Yearless,
): Narrowed {
  const [candidate] = candidates;
  const completed = candidate && completeYear(candidate, start, blocks, latestPast);
  const evidence: Evidence[] = [...(completed?.evidence ?? [])];
  const isCompleted = completed !== undefined && completed.days.length > 0;
  const initial = isCompleted || mentions.length === 0 ? undefined : daysIn(start);
  let days = isCompleted ? completed.days.map(numberOfIsoDay) : initial;
  /** What each month-day left; the same one twice rules out nothing more. */
  const outcomes = new Map<string, Outcome>();
  for (const mention of mentions) {
    const { fitting, reading } = outcomes.get(keyOf(mention)) ?? outcomeOf(mention, days ?? []);
    outcomes.set(keyOf(mention), { fitting, reading });
    const accepted = fitting.length > 0;
    const setAside = days ? 'It contradicts stronger evidence and was set aside.' : noStretch;
    const why = accepted ? mention.why : `${mention.why} ${setAside}`;
    evidence.push(evidenceOf(mention, mention.effect, reading, accepted, why));
    if (accepted && fitting.length < (days?.length ?? 0)) days = [...fitting];
  }
  const isChosen = completed?.isChosen ?? false;
  if (!days || days === initial) return { interval: start, evidence, isCompleted, isChosen };
  const ends = [days[0], completed?.isOpen === true ? undefined : days.at(-1)];
  const [earliest = null, latest = null] = ends.map((end) =>
    end === undefined ? undefined : isoDayOf(end),
  );
  return { interval: { earliest, latest }, evidence, isCompleted, isChosen };
}

function outcomeOf(mention: YearlessMention, days: readonly DayNumber[]): Outcome {
  const fitting = days.filter((each) => fitsMention(mention, each));
  const meant = new Set(fitting.flatMap((each) => nearestDay(mention, each) ?? []));
  const [only] = meant;
  return { fitting, reading: only === undefined || meant.size > 1 ? undefined : isoDayOf(only) };
}

interface Answer {
  readonly interval: Interval;
  readonly basis: DateBasis;
  readonly evidence: readonly Evidence[];
}

/** A year that the page does not print is inferred, unless its bounds leave only one. */
function basisOf({ isCompleted, isChosen }: Narrowed, isHelped: boolean): DateBasis {
  if (!isCompleted || isChosen) return 'inferred';
  return isHelped ? 'outside' : 'partial';
}

/** Looks for the year of a dateline that prints none: on the page first, then with the incumbents it names. */
export function askForYear(start: Interval, question: Yearless): Answer {
  const alone = narrowByDays(start, question);
  const isOpen =
    question.candidates.length > 0 && (alone.isChosen || precisionOf(alone.interval) !== 'day');
  if (!isOpen) return { ...alone, basis: basisOf(alone, false) };
  const incumbents = applyConstraints(start, incumbentConstraints(question.blocks));
  const helped = narrowByDays(incumbents.interval, question);
  if (!helped.isCompleted || sameInterval(helped.interval, alone.interval))
    return { ...alone, basis: basisOf(alone, false) };
  const evidence = [...incumbents.evidence, ...helped.evidence];
  return { interval: helped.interval, basis: basisOf(helped, true), evidence };
}
