import type { Calendar, CalendarFields, Match } from '../grammar/meaning.js';
import { civilDay, weekdayOfNumber } from '../timeline/day-number.js';
import { boundsOf, type Period } from '../timeline/period.js';
import { isCertain, tenseAt } from './tense.js';
import type { Discourse } from './discourse.js';
import {
  distance,
  firstAfter,
  latestBefore,
  nearest,
  occurrences,
  occurrenceTowards,
  periodIn,
} from './occurrences.js';
import { dateOf, type Resolution } from './resolution.js';
import { opensSentence } from './sentences.js';
import { inNarrative, toldPeriod } from './narrative.js';
import { farYears } from './style.js';
import type { Direction } from './verb-groups.js';

/** Days back at which a month without its year is no longer meant. */
const tooFar = 290;

/** A year before the day of writing, past or to come as the words say; a printed weekday has the last word. */
export function withoutYear(
  { fields, isFiscal }: Calendar,
  match: Match,
  direction: Direction | undefined,
  discourse: Discourse,
): Period | undefined {
  const { anchor } = discourse;
  const all = occurrences(fields, anchor);
  const { weekday } = fields;
  if (weekday !== undefined) {
    const { year } = civilDay(anchor);
    const onWeekday = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].flatMap((by) => {
      const period = periodIn(fields, year + by);
      return period && weekdayOfNumber(period.index) === weekday ? [period] : [];
    });
    return nearest(onWeekday, anchor) ?? nearest(all, anchor);
  }
  if (fields.quarter !== undefined || fields.half !== undefined) {
    return isFiscal ? latestBefore(all, anchor, true) : reportedPart(all, direction, discourse);
  }
  if ([fields.day, fields.holiday, fields.part].some((field) => field !== undefined))
    return nearDay(all, direction, isCertain(discourse.tokens, match.start), discourse);
  if (fields.season !== undefined && direction !== 'future')
    return latestBefore(all, anchor, false);
  const meant = occurrenceTowards(all, anchor, direction ?? 'past');
  // A month most of a year back would be called "last": the past tense is then about something else.
  const isOpen = direction !== 'future' && !isCertain(discourse.tokens, match.start);
  return isOpen && meant && distance(meant, anchor) > tooFar ? nearest(all, anchor) : meant;
}

/** How far a year that opens a sentence carries: about two sentences on. */
const storyReach = 45;

/**
 * A year at the head of a sentence frames what is told next: "In 1944 the plan was ready. On June 6 they landed." The last two
 * years need no frame. The second end of a range is in the year of the first.
 */
export function inToldYear(
  { fields }: Calendar,
  match: Match,
  direction: Direction | undefined,
  discourse: Discourse,
): Resolution | undefined {
  if (fields.weekday !== undefined) return undefined;
  const whole = match.isTail ? undefined : discourse.wholeBefore('year', match);
  const inWhole = whole && periodIn(fields, civilDay(boundsOf(whole.period)[0]).year);
  if (whole && inWhole) return dateOf(inWhole, 'anaphoric', whole.index);
  // What will be is seen from the writing, not from the story.
  const isAhead =
    direction === 'future' && tenseAt(discourse.tokens, match.start, match.end)?.tense === 'future';
  if (discourse.style === 'narrative' && !isAhead) return inNarrative(fields, match, discourse);
  const mention = match.isTail
    ? discourse.last
    : direction === 'future'
      ? undefined
      : (discourse.storyYear(match.start, storyReach) ?? discourse.frame(match.start, storyReach));
  if (!mention) return direction === 'past' ? afterDatedDay(fields, match, discourse) : undefined;
  const { year } = civilDay(boundsOf(mention.period)[0]);
  if (!match.isTail && year > civilDay(discourse.anchor).year - farYears) return undefined;
  const period = periodIn(fields, year);
  return period && dateOf(period, match.isTail ? 'partial' : 'anaphoric', mention.index);
}

/** "It was signed on 26 May 1972. On 3 October it took effect": told on from a day of the past. */
function afterDatedDay(
  fields: CalendarFields,
  { start }: Match,
  { last, anchor, tokens }: Discourse,
): Resolution | undefined {
  if (last?.isDated !== true || start - last.token > storyReach) return undefined;
  const { grain } = last.period;
  if (grain !== 'day' && grain !== 'month') return undefined;
  if (!opensSentence(tokens, start)) return undefined;
  const [first] = boundsOf(last.period);
  if (civilDay(first).year > civilDay(anchor).year - farYears) return undefined;
  const period = toldPeriod(fields, last, true);
  return period && boundsOf(period)[0] >= first
    ? dateOf(period, 'anaphoric', last.index)
    : undefined;
}

/** Days off at which a day is no longer said without its year, whatever the tense: it is then about something else. */
const farthestBack = 250;
const farthestAhead = 345;

function nearDay(
  all: readonly Period[],
  direction: Direction | undefined,
  isSure: boolean,
  discourse: Discourse,
): Period | undefined {
  const near = nearest(all, discourse.anchor);
  const meant = occurrenceTowards(all, discourse.anchor, direction);
  if (!near || !meant) return near;
  const limit = direction === 'future' ? farthestAhead : farthestBack;
  return isSure || distance(meant, discourse.anchor) <= limit ? meant : near;
}

/** How long after its end a quarter is still reported on, and before its beginning already talked of. */
const reportingLag = 92;

/** A quarter or half: the running one or its neighbour, whatever the tense, since results "will be reported" too; else as the words point. */
function reportedPart(
  all: readonly Period[],
  direction: Direction | undefined,
  discourse: Discourse,
): Period | undefined {
  const { anchor } = discourse;
  const near = nearest(all, anchor);
  if (near && distance(near, anchor) <= reportingLag) return near;
  return direction === 'future'
    ? firstAfter(all, anchor, false)
    : (latestBefore(all, anchor, true) ?? near);
}
