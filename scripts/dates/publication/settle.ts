import { daysBetween, weekdayOf } from '../calendar.js';
import { hull, intersection, type Interval } from '../interval.js';
import type { Claim, Evidence, Limit } from './evidence.js';

export const always: Interval = { earliest: null, latest: null };
export const dayOf = (day: string): Interval => ({ earliest: day, latest: day });

/** A row for a claim read as one day. */
export function claimEvidence(
  claim: Claim,
  reading: string | undefined,
  accepted: boolean,
  explanation: string,
): Evidence {
  const { role, place, text } = claim;
  return {
    role,
    effect: 'equals',
    ...(place ? { place } : {}),
    text,
    ...(reading === undefined ? {} : { reading }),
    accepted,
    explanation,
  };
}

function exclusions(claim: Claim): Evidence[] {
  return claim.excluded.map(({ role, reading, why }) => ({
    role,
    effect: 'excludes',
    ...(claim.place ? { place: claim.place } : {}),
    text: claim.text,
    ...(reading === undefined ? {} : { reading }),
    accepted: true,
    explanation: why,
  }));
}

/** The days that fall on the weekday printed beside the date; a weekday that fits none is a slip and set aside. */
function onWeekday(claim: Claim, evidence: Evidence[]): readonly string[] {
  const { weekday, days } = claim;
  if (!weekday || days.length === 0) return days;
  const fitting = days.filter((day) => weekdayOf(day) === weekday.weekday);
  const accepted = fitting.length > 0;
  const [only, other] = fitting;
  evidence.push({
    role: 'weekday',
    effect: 'equals',
    place: weekday.place,
    text: weekday.text,
    ...(only !== undefined && other === undefined ? { reading: only } : {}),
    accepted,
    explanation: accepted
      ? `The weekday printed beside the date agrees with ${fitting.join(' and ')}.`
      : 'No reading of the date beside it falls on this weekday; set aside.',
  });
  return accepted ? fitting : days;
}

/** Agencies date a story up to so many days before a paper prints it. */
const nearDays = 3;

/** What may decide between two readings of one date. */
export interface Deciding {
  /** Nothing is published outside these. */
  readonly strict: readonly Limit[];
  /** Dates on the page that bound the story. */
  readonly limits: readonly Limit[];
  /** Days on which other claims leave no doubt. */
  readonly plainDays: ReadonlySet<string>;
  /** Days printed in words on other date lines of the page. */
  readonly printedDays: ReadonlySet<string>;
  /** How many days without a year in the text a day of publication would contradict. */
  readonly conflicts: (day: string) => number;
}

const isWithin = (day: string, limits: readonly Limit[]): boolean =>
  limits.every(({ allowed }) => intersection(dayOf(day), allowed));

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

/** A claim with one reading left, or two: what both leave open is published as their hull. */
export function settle(
  claim: Claim,
  { strict, limits, plainDays, printedDays, conflicts }: Deciding,
  evidence: Evidence[],
): Interval | undefined {
  evidence.push(...exclusions(claim));
  const rows: Evidence[] = [];
  const near = (day: string): boolean =>
    [...plainDays].some((other) => Math.abs(daysBetween(day, other)) <= nearDays);
  const possible = onWeekday(claim, rows).filter((day) => isWithin(day, strict));
  const ofPage = limits.filter(({ role }) => role !== 'past_mention' && role !== 'future_mention');
  const open = narrow(possible, [
    (day) => isWithin(day, ofPage),
    near,
    (day) => printedDays.has(day),
    (day) => isWithin(day, limits),
    (day) => conflicts(day) === 0,
  ]);
  const [only, other] = open;
  for (const day of claim.days) {
    const isOpen = open.includes(day);
    const why = !isOpen
      ? 'Ruled out by the dates that bound the page.'
      : other === undefined
        ? `${claim.why}${claim.isSymmetric ? symmetric : ''}`
        : undecided;
    evidence.push(claimEvidence(claim, day, isOpen && other === undefined, why));
  }
  evidence.push(...rows);
  if (only === undefined) return undefined;
  return other === undefined ? dayOf(only) : hull(dayOf(only), dayOf(other));
}
