import type { Direction } from './verb-groups.js';
import type { Match, Meaning } from '../grammar/meaning.js';
import { boundsOf, periodOf, shifted, type Grain, type Period } from '../timeline/period.js';
import { directionOf, isPastPerfect } from './tense.js';
import type { Discourse, Mention } from './discourse.js';
import { dateOf, vagueDate, type Resolution } from './resolution.js';

type Unit = Extract<Meaning, { readonly kind: 'unit' }>;
type Offset = Extract<Meaning, { readonly kind: 'offset' }>;
type Duration = Extract<Meaning, { readonly kind: 'duration' }>;

const directionFor = ({ start, end }: Match, { tokens }: Discourse): Direction | undefined =>
  directionOf(tokens, start, end);

const withTime = (resolution: Resolution, { dayPart, clock }: Unit | Offset): Resolution =>
  dayPart !== undefined || clock ? { ...resolution, type: 'TIME', dayPart, clock } : resolution;

/** Today, last week, this year; that day, the following month; the quarter. */
export function resolveUnit(meaning: Unit, match: Match, discourse: Discourse): Resolution {
  const { grain, by, origin, isBare } = meaning;
  if (grain === 'weekend' && origin === 'anchor')
    return withTime(weekend(meaning, match, discourse), meaning);
  // The end or the length of "the year" is that of the year being lived, unless its sentence names another.
  const isYear = isBare === true && grain === 'year';
  const named = isYear
    ? discourse.inSentence(match.start).find(({ period }) => period.grain === 'year')
    : undefined;
  if (origin === 'focus' && (!isYear || named)) {
    const mention = named ?? focusFor(meaning, discourse);
    if (mention) {
      const period = shifted(periodOf(grain, boundsOf(mention.period)[by > 0 ? 1 : 0]), by);
      return withTime(dateOf(period, 'anaphoric', mention.index), meaning);
    }
  }
  // "Today" is the reader's, whatever a narrative has got to.
  const isOfWriting = origin === 'anchor' && isBare !== true && discourse.isTooFine(grain);
  if (match.rule === 'deictic-day' || isOfWriting) {
    const day = shifted(periodOf(grain, discourse.anchor), by);
    return withTime(dateOf(day, 'deictic', 'publication'), meaning);
  }
  const current = discourse.current(grain);
  const isEnded = (): boolean =>
    discourse.style === 'news' && match.mod === 'END' && directionFor(match, discourse) === 'past';
  if (isBare && (grain === 'quarter' || isEnded())) return discourse.fromNow(shifted(current, -1));
  return withTime(discourse.fromNow(shifted(current, by)), meaning);
}

/** What "that", "the following", "the same" or a bare article points back to. */
function focusFor({ grain, isBare, by }: Unit, discourse: Discourse): Mention | undefined {
  if (grain === 'quarter' && by === 0 && discourse.topic?.period.grain === 'quarter')
    return discourse.topic;
  if (isBare) return discourse.style === 'narrative' ? discourse.story : discourse.lastOf(grain);
  return discourse.lastWithin(grain);
}

/** The weekend: the last one begun, or the one ahead when the words point there. */
function weekend({ by, isBare }: Unit, match: Match, discourse: Discourse): Resolution {
  const current = discourse.current('weekend');
  const [saturday] = boundsOf(current);
  const direction = directionFor(match, discourse);
  const isBegun = saturday <= discourse.now;
  if (isBare || by === 0) {
    const isPast = isBare ? direction !== 'future' : direction === 'past';
    return discourse.fromNow(isBegun || !isPast ? current : shifted(current, -1));
  }
  return discourse.fromNow(shifted(current, by));
}

const isCoarse = (grain: Grain): boolean =>
  grain === 'decade' || grain === 'century' || grain === 'millennium';

/** Three days ago; two weeks later; a year and a half earlier. */
export function resolveOffset(meaning: Offset, discourse: Discourse): Resolution {
  const { grain, amount, sign, origin, restMonths } = meaning;
  if (amount === undefined) return vagueDate(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const mention = origin === 'focus' ? discourse.last : undefined;
  const base = mention ? boundsOf(mention.period)[sign > 0 ? 1 : 0] : discourse.anchor;
  const reference = mention ? 'anaphoric' : 'deictic';
  return withTime(
    dateOf(
      counted(base, grain, amount, sign, restMonths, mention?.period),
      reference,
      mention?.index ?? 'publication',
    ),
    meaning,
  );
}

export function counted(
  base: number,
  grain: Grain,
  amount: number,
  sign: 1 | -1,
  restMonths: number | undefined,
  from: Period | undefined,
): Period {
  if (restMonths !== undefined)
    return shifted(
      periodOf('month', base),
      sign * (amount * (grain === 'year' ? 12 : 120) + restMonths),
    );
  if (isCoarse(grain)) {
    const years = { decade: 10, century: 100, millennium: 1000 } as const;
    return shifted(periodOf('year', base), sign * amount * years[grain as keyof typeof years]);
  }
  // Counted from a day, weeks give a day: "two weeks later" after "May 3" is May 17.
  if (grain === 'week' && from?.grain === 'day')
    return { grain: 'day', index: base + sign * amount * 7 };
  return shifted(periodOf(grain, base), sign * amount);
}

const daysIn: Partial<Record<Grain, number>> = { day: 1, week: 7, weekend: 7 };
const monthsIn: Partial<Record<Grain, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** A length of time; one that ends or begins at a known day is also a stretch of the calendar. */
export function resolveDuration(
  { value, towards, grain, amount }: Duration,
  match: Match,
  discourse: Discourse,
): Resolution {
  const plain: Resolution = { type: 'DURATION', value, reference: 'vague' };
  // "The plant will close in five years" names the time it ends, not how long it takes.
  const isDelay =
    towards === undefined &&
    discourse.tokens.is(match.start - 1, 'in') &&
    grain !== undefined &&
    amount !== undefined;
  if (isDelay && amount >= 1 && directionFor(match, discourse) === 'future') {
    const whole = Math.floor(amount);
    return resolveOffset(
      { kind: 'offset', grain, amount: whole, sign: 1, origin: 'anchor' },
      discourse,
    );
  }
  if (towards === undefined || grain === undefined || amount === undefined) return plain;
  const told = isPastPerfect(discourse.tokens, match.start)
    ? discourse.inSentence(match.start).find(({ period }) => period.grain === 'day')
    : undefined;
  const from = told?.period.index ?? discourse.anchor;
  const to = shiftedDay(from, grain, amount * towards);
  if (to === undefined) return plain;
  const stretch = towards < 0 ? ([to, from] as const) : ([from, to] as const);
  return {
    ...plain,
    stretch,
    reference: told ? 'anaphoric' : 'deictic',
    anchor: told?.index ?? 'publication',
  };
}

/** The day that many units on; the end of a shorter month stands for a day it lacks. */
function shiftedDay(from: number, grain: Grain, amount: number): number | undefined {
  const days = daysIn[grain];
  if (days !== undefined) return from + Math.round(days * amount);
  const months = monthsIn[grain];
  if (months === undefined) return undefined;
  const month = periodOf('month', from);
  const [first] = boundsOf(month);
  const [target, last] = boundsOf(shifted(month, Math.round(months * amount)));
  return Math.min(target + (from - first), last);
}
