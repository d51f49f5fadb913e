import type { CalendarFields, Match } from '../grammar/meaning.js';
import { readPlainYear } from '../grammar/date-parts.js';
import { classesOf, setOf, wordClass } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import { civilDay, type DayNumber } from '../timeline/day-number.js';
import { boundsOf, type Grain, type Period } from '../timeline/period.js';
import type { Discourse, Mention } from './discourse.js';
import { periodIn } from './occurrences.js';
import { dateOf, type Resolution } from './resolution.js';

/** News tells of the days around its own; a narrative of a past that goes on from one date to the next. */
export const styles = ['news', 'narrative'] as const;
export type Style = (typeof styles)[number];

/** Fewer dates of other years make no history. */
const leastTold = 5;

const countsFromNow = setOf('this last next ago');
const beforeYear = classesOf('preposition month phase punctuation digits approximator season');

/**
 * The style of a text. News counts from its day and leaves the year out; a narrative prints the years of its dates, and those are years
 * gone by.
 */
export function styleOf(tokens: Tokens, anchor: DayNumber): Style {
  const written = civilDay(anchor).year;
  let told = 0;
  let reported = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const { classes, word } = tokens.lexeme(at);
    if (classes & wordClass.digits) {
      if (!tokens.has(at - 1, beforeYear)) continue;
      const year = readPlainYear(tokens, at)?.value;
      if (year === undefined || year > written) continue;
      if (year < written) told += 1;
      else reported += 1;
    } else if (classes & (wordClass.weekday | wordClass.deictic)) reported += 1;
    else if (classes & wordClass.unit && countsFromNow.has(tokens.word(at - 1))) reported += 1;
    else if ((word === 'bc' || word === 'bce') && tokens.has(at - 1, wordClass.digits)) told += 1;
  }
  return told >= leastTold && told > 3 * reported ? 'narrative' : 'news';
}

/** Years by which a story may go on at one step. */
const longestStep = 3;
const toldGrains = new Set<Grain>(['day', 'weekend', 'week', 'month', 'season', 'quarter', 'half']);

const clauseStarts = setOf('and , but ;');

/** "…, and by 1865 the war was over": a year that opens a clause. */
const opensClause = (tokens: Tokens, token: number): boolean =>
  tokens.has(token - 1, wordClass.preposition) && clauseStarts.has(tokens.word(token - 2));

/** Whether a narrative has got to a time: one far off, or a year in passing, is only looked at from it. */
export function goesOn({ story, tokens }: Discourse, { period, token, isFrame }: Mention): boolean {
  const isYear = period.grain === 'year';
  if (!isYear && !toldGrains.has(period.grain)) return false;
  if (!story || isFrame === true) return true;
  if (isYear && !opensClause(tokens, token)) return false;
  const yearOf = (each: Period): number => civilDay(boundsOf(each)[0]).year;
  return Math.abs(yearOf(period) - yearOf(story.period)) <= longestStep;
}

/** A story goes on rather than back: a month up to so many months before the last told is of the same run of events. */
const monthsBack = 5;

const monthsOf = (day: DayNumber): number => {
  const { year, month } = civilDay(day);
  return year * 12 + month;
};

/** What the fields name in the story told last: within its year, or in the twelve months around the last told day or month. */
export function toldPeriod(fields: CalendarFields, told: Mention): Period | undefined {
  const [first, last] = boundsOf(told.period);
  const { year } = civilDay(first);
  const isYear = last - first > 200;
  if (isYear) return periodIn(fields, year);
  const from = monthsOf(first);
  for (const each of [year, year + 1, year - 1]) {
    const period = periodIn(fields, each);
    if (!period) continue;
    const by = monthsOf(boundsOf(period)[0]) - from;
    if (by >= -monthsBack && by < 12 - monthsBack) return period;
  }
  return periodIn(fields, year);
}

/** A date without its year in a narrative. */
export function inNarrative(
  fields: CalendarFields,
  match: Match,
  discourse: Discourse,
): Resolution | undefined {
  const told = discourse.story;
  const period = told && toldPeriod(fields, told);
  return period && dateOf(period, match.isTail ? 'partial' : 'anaphoric', told.index);
}
