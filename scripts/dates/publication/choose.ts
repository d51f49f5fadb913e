import { type DayNumber, daysBetween, numberOfIsoDay, weekdayOf } from '../timeline/day-number.js';
import { hull, intersection, type Interval } from '../interval.js';
import {
  allowedBy,
  type Candidate,
  type Constraint,
  type Evidence,
  evidenceOf,
  placeOf,
} from './evidence.js';
import { agreesWith, isNear } from './agreement.js';
import type { KnownOrder } from './date-order.js';
import { daysOf } from './printed-dates.js';
import type { StoryLine } from './story-line.js';

export const dayOf = (day: string): Interval => ({ earliest: day, latest: day });

/** The days that fall on the weekday printed beside the date; a weekday that fits none is a slip and set aside. */
function onWeekday({ weekday, days }: Candidate, evidence: Evidence[]): readonly string[] {
  if (!weekday || days.length === 0) return days;
  const fitting = days.filter((day) => weekdayOf(day) === weekday.weekday);
  const accepted = fitting.length > 0;
  const why = accepted
    ? `The weekday printed beside the date agrees with ${fitting.join(' and ')}.`
    : 'No reading of the date beside it falls on this weekday; set aside.';
  const reading = fitting.length === 1 ? fitting[0] : undefined;
  evidence.push(evidenceOf({ role: 'weekday', ...weekday }, 'equals', reading, accepted, why));
  return accepted ? fitting : days;
}

/** What may decide between two readings of one date. */
export interface Deciding {
  /** Nothing is published outside these. */
  readonly strict: readonly Constraint[];
  /** Other dates that may be the day of publication, with or without their year. */
  readonly candidates: readonly Candidate[];
  /** The order in which dates like a printed one are written where nothing else decides. */
  readonly habit: (text: string) => KnownOrder | undefined;
  /** The month of the page’s address, as the first part of an ISO day. */
  readonly month: string | undefined;
  /** Dates on the page that bound the story. */
  readonly constraints: readonly Constraint[];
  /** Days printed in words on other date lines of the page. */
  readonly printedDays: readonly string[];
  /** How many days without a year in the text a day of publication would contradict. */
  readonly conflicts: (day: DayNumber) => number;
}

const isWithin = (day: string, constraints: readonly Constraint[]): boolean =>
  constraints.every((constraint) => intersection(dayOf(day), allowedBy(constraint)));

/** The days left by each test in turn; a test that would leave none is passed over. */
function narrow(days: readonly string[], tests: readonly ((day: string) => boolean)[]) {
  let left = days;
  for (const test of tests) {
    if (left.length < 2) return left;
    const passed = left.filter(test);
    if (passed.length > 0) left = passed;
  }
  return left;
}

const symmetric = ' Day and month are the same number, so their order is no question.';
const undecided =
  'Day and month could be swapped and nothing on the page decides: neither reading is accepted.';

const isRuledOut = ({ numeric = [] }: Candidate, day: string, { order }: KnownOrder): boolean =>
  numeric.some((reading) => reading.day === day && reading.order !== order);

/** The one reading left of a candidate, or two: what both leave open is published as their hull. */
function readingOf(
  candidate: Candidate,
  { strict, candidates, habit, month, constraints, printedDays, conflicts }: Deciding,
  evidence: Evidence[],
): Interval | undefined {
  for (const { role, reading, why } of candidate.excluded)
    evidence.push(evidenceOf({ ...candidate, role }, 'excludes', reading, true, why));
  const rows: Evidence[] = [];
  const plain = candidates.filter(
    (other) => other !== candidate && (other.days.length === 1 || other.monthDay !== undefined),
  );
  const isAgreed = (day: string): boolean => plain.some((other) => agreesWith(day, other));
  const ofPage = constraints.filter(
    ({ role }) => role !== 'past_mention' && role !== 'future_mention',
  );
  const possible = onWeekday(candidate, rows).filter((day) => isWithin(day, strict));
  const open = narrow(possible, [
    (day) => isWithin(day, ofPage),
    isAgreed,
    (day) => printedDays.some((other) => isNear(other, day)),
    (day) => month !== undefined && day.startsWith(month),
    (day) => isWithin(day, constraints),
    (day) => conflicts(numberOfIsoDay(day)) === 0,
  ]);
  const usual = open.length > 1 ? habit(candidate.text) : undefined;
  const left = usual ? open.filter((day) => !isRuledOut(candidate, day, usual)) : open;
  const [only, other] = left;
  for (const day of candidate.days) {
    if (usual && open.includes(day) && !left.includes(day)) {
      evidence.push(
        evidenceOf({ ...candidate, role: 'date_order' }, 'excludes', day, true, usual.why),
      );
      continue;
    }
    const isOpen = left.includes(day);
    const why = !isOpen
      ? 'Ruled out by the dates that bound the page.'
      : other === undefined
        ? `${candidate.why}${candidate.isSymmetric ? symmetric : ''}`
        : undecided;
    evidence.push(evidenceOf(candidate, 'equals', day, isOpen && other === undefined, why));
  }
  evidence.push(...rows);
  if (only === undefined) return undefined;
  return other === undefined ? dayOf(only) : hull(dayOf(only), dayOf(other));
}

export interface Chosen {
  readonly candidate: Candidate | undefined;
  readonly interval: Interval | undefined;
  readonly evidence: readonly Evidence[];
}

/** Why a day that differs from the one chosen is not taken. */
function outranked(rival: Candidate, { role, days }: Candidate): string {
  if (rival.role !== 'metadata' || role === 'metadata')
    return `${role === 'metadata' ? 'The' : 'A'} ${role.replace('_', ' ')} outranks it.`;
  const isNext = rival.days.some((day) =>
    days.some((other) => Math.abs(daysBetween(day, other)) === 1),
  );
  return isNext
    ? 'It is a day off, as clocks of other time zones are; the page prints its own day.'
    : 'The page prints another day as that of publication, and what it prints stands.';
}

/** The first candidate, by rank, of which a reading is left; the others agree with it or not. */
export function choose(dated: readonly Candidate[], deciding: Deciding): Chosen {
  const evidence: Evidence[] = [];
  for (const [at, candidate] of dated.entries()) {
    const interval = readingOf(candidate, deciding, evidence);
    if (!interval) continue;
    const rivals = dated.slice(at + 1).map((rival) => {
      const agrees = rival.days.some((day) => intersection(dayOf(day), interval));
      const why = agrees ? 'It agrees.' : outranked(rival, candidate);
      return evidenceOf(rival, 'equals', rival.days[0], agrees, why);
    });
    return { candidate, interval, evidence: [...evidence, ...rivals] };
  }
  return { candidate: undefined, interval: undefined, evidence };
}

const reasonOf = ({ isListed, place, label }: StoryLine): string => {
  if (isListed) return 'Lines like it recur close by: it dates a comment or an entry of a list.';
  if (place === 'below') return 'It stands below the story and dates a comment or another story.';
  if (label === 'updated') return 'It is the day of a change.';
  return 'Another date of the page fits the story better.';
};

/** Rows for the date lines that date something else: one for each day, where it is first printed. */
export function otherDates(
  dates: readonly StoryLine[],
  published: Interval | undefined,
): Evidence[] {
  const seen = new Set<string>();
  return dates.flatMap((line): Evidence[] => {
    const { block, date } = line;
    const [day, other] = daysOf(date);
    if (day === undefined || seen.has(day)) return [];
    seen.add(day);
    const reading = other === undefined ? day : undefined;
    const agrees = reading && published && intersection(dayOf(reading), published) !== undefined;
    const why = agrees ? 'It agrees.' : reasonOf(line);
    const found = { role: 'byline', place: placeOf(block, date), text: date.text } as const;
    return [evidenceOf(found, 'equals', reading, agrees === true, why)];
  });
}
