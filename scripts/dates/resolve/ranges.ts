import { edtfOf, type Interval } from '../interval.js';
import type { CalendarFields, Match } from '../grammar/meaning.js';
import type { DayNumber } from '../timeline/day-number.js';
import { weekdayUpTo } from './resolve-calendar.js';
import { boundsOf, type Period } from '../timeline/period.js';
import type { TimeExpression, TimeRange } from '../time-expression.js';
import { occurrences } from './occurrences.js';
import type { Resolution } from './resolution.js';

/** What recurs every week or year: a weekday, a month, a day without its year. */
function recurring({ meaning }: Match): CalendarFields | undefined {
  if (meaning.kind !== 'calendar' || meaning.year || meaning.which !== undefined) return undefined;
  const { fields } = meaning;
  const isFixed = [fields.year, fields.decade, fields.century].some((field) => field !== undefined);
  return isFixed ? undefined : fields;
}

/** All times the fields name around a day, in order. */
const timesAround = (fields: CalendarFields, day: DayNumber): readonly Period[] =>
  fields.weekday !== undefined && fields.month === undefined
    ? [-7, 0, 7].map((by) => ({ grain: 'day', index: weekdayUpTo(day, fields.weekday ?? 1) + by }))
    : occurrences(fields, day);

/** An expression being resolved: its match and what was found for it. */
export interface Found {
  readonly match: Match;
  readonly resolution: Resolution;
}

/**
 * The two ends of a range in their order, where each alone was found in the other: "from Friday to Monday", "from December to
 * February". What the second was told of as past stays past, and the first lies before it; else the second lies after the first.
 */
export function inOrder(first: Found, second: Found, anchor: DayNumber): readonly [Found, Found] {
  const [from, to] = [first.resolution.period, second.resolution.period];
  if (!from || !to) return [first, second];
  const [begin] = boundsOf(from);
  const [end] = boundsOf(to);
  if (end >= begin) return [first, second];
  const moved = ({ match, resolution }: Found, period: Period): Found => ({
    match,
    resolution: { ...resolution, period, others: undefined },
  });
  const own = recurring(second.match);
  const later = own && timesAround(own, begin).find((period) => boundsOf(period)[0] > begin);
  const isPast = !later || boundsOf(later)[0] > anchor;
  const before = isPast && end <= anchor ? recurring(first.match) : undefined;
  const earlier =
    before && timesAround(before, end).findLast((period) => boundsOf(period)[0] < end);
  if (earlier) return [moved(first, earlier), second];
  return [first, later ? moved(second, later) : second];
}

const boundsIn = ({ earliest, latest }: TimeExpression): Interval | undefined =>
  earliest === undefined || latest === undefined ? undefined : { earliest, latest };

/** The joined range of two expressions, from the first day of the one to the last of the other; undefined when they are not in order. */
function rangeOf(
  text: string,
  first: TimeExpression,
  second: TimeExpression,
): TimeRange | undefined {
  const [from, to] = [boundsIn(first), boundsIn(second)];
  if (!from || !to) return undefined;
  const whole = { earliest: from.earliest, latest: to.latest };
  const isInOrder =
    (whole.earliest === null || whole.latest === null || whole.earliest <= whole.latest) &&
    (from.earliest === null || to.earliest === null || from.earliest <= to.earliest);
  if (!isInOrder) return undefined;
  const { start } = first;
  const { end } = second;
  return { start, end, text: text.slice(start, end), edtf: edtfOf(whole), ...whole };
}

/** The list with each range that begins at one of the places marked on both of its ends. */
export function withRanges(
  text: string,
  expressions: TimeExpression[],
  firsts: readonly number[],
): TimeExpression[] {
  for (const at of firsts) {
    const [first, second] = [expressions[at], expressions[at + 1]];
    const range = first && second && rangeOf(text, first, second);
    if (!range) continue;
    expressions[at] = { ...first, rangeWith: at + 1, range };
    expressions[at + 1] = { ...second, rangeWith: at };
  }
  return expressions;
}
