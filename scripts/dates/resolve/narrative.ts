import type { CalendarFields, Match } from '../grammar/meaning.js';
import { civilDay, type DayNumber } from '../timeline/day-number.js';
import { boundsOf, type Period } from '../timeline/period.js';
import type { Discourse, Mention } from './discourse.js';
import { periodIn } from './occurrences.js';
import { opensSentence } from './sentences.js';
import { dateOf, type Resolution } from './resolution.js';

const monthsOf = (day: DayNumber): number => {
  const { year, month } = civilDay(day);
  return year * 12 + month;
};

/** A story goes on: what opens a sentence is looked for up to so many months ahead, and the rest no further from what was told than the other way. */
const monthsOn = 8;
const monthsAround = 6;

/** What the fields name in the story told last: within its year, or near the last told day or month. */
export function toldPeriod(
  fields: CalendarFields,
  told: Mention,
  goesOn: boolean,
): Period | undefined {
  const [first, last] = boundsOf(told.period);
  const { year } = civilDay(first);
  const isYear = last - first > 200;
  if (isYear) return periodIn(fields, year);
  const from = monthsOf(first);
  const most = goesOn ? monthsOn : monthsAround;
  for (const each of [year, year + 1, year - 1]) {
    const period = periodIn(fields, each);
    if (!period) continue;
    const by = monthsOf(boundsOf(period)[0]) - from;
    if (by >= most - 12 && by <= most) return period;
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
  const goesOn = opensSentence(discourse.tokens, match.start);
  const period = told && toldPeriod(fields, told, goesOn);
  return period && dateOf(period, match.isTail ? 'partial' : 'anaphoric', told.index);
}
