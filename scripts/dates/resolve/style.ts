import { readPlainYear } from '../grammar/date-parts.js';
import { isEra } from '../grammar/eras.js';
import { classesOf, setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { civilDay, type DayNumber } from '../timeline/day-number.js';

/** News tells of the days around its own; a narrative of a past that goes on from one date to the next. */
export const styles = ['news', 'narrative'] as const;
export type Style = (typeof styles)[number];

/** Fewer dates of other years make no history. */
const leastTold = 5;

const countsFromNow = setOf('this last next');
/** "Sunday, December 7, 1941" is no Sunday of news. */
const beforeDate = classesOf('month digits');
const mayCount = classesOf('weekday deictic unit');

/** Today, Monday, last week, years ago; not "the next day". */
function isCountedFromNow(tokens: Tokens, at: number, classes: number): boolean {
  if (classes & wordClass.weekday)
    return !tokens.has(tokens.is(at + 1, ',') ? at + 2 : at + 1, beforeDate);
  if (classes & wordClass.deictic) return true;
  if (tokens.is(at + 1, 'ago')) return true;
  return countsFromNow.has(tokens.word(at - 1)) && !tokens.is(at - 2, 'the');
}

const beforeYear = classesOf('preposition month phase punctuation digits approximator season');

/** Words of a date that may stand before its year. */
const longestDate = 5;

/** "On 3 May 1941", not the "May 1941" of a page's archive: a date in a sentence has a preposition. */
function isInProse(tokens: Tokens, year: number): boolean {
  for (let at = year - 1; at >= year - longestDate && tokens.gap(at + 1) < gaps.line; at -= 1)
    if (tokens.has(at, wordClass.preposition)) return true;
  return false;
}

/** The year printed behind a month, over its day at most. */
function yearBehind(tokens: Tokens, month: number): number | undefined {
  for (let at = month + 1; at <= month + 3 && tokens.gap(at) < gaps.paragraph; at += 1) {
    const year = readPlainYear(tokens, at)?.value;
    if (year !== undefined) return year;
  }
  return undefined;
}

/** A short history prints its year once, with the date it opens with; so many without one follow. */
const leastFollowing = 2;
/** Years back from which a day is no news: what is told after it may go on from it. */
export const farYears = 2;

/** The style of a text that prints few years. */
class Opening {
  #isFar: boolean | undefined;
  #following = 0;

  read(tokens: Tokens, month: number, written: number): void {
    const year = yearBehind(tokens, month);
    const isDay =
      tokens.has(month - 1, wordClass.digits) || tokens.has(month + 1, wordClass.digits);
    if (year === undefined && isDay) this.#following += 1;
    if (isDay) this.#isFar ??= year !== undefined && year <= written - farYears;
  }

  get isFar(): boolean {
    return this.#isFar === true && this.#following >= leastFollowing;
  }
}

/**
 * The style of a text. News counts from its day and leaves the year out; a narrative prints the years of its dates, and those are years
 * gone by.
 */
export function styleOf(tokens: Tokens, anchor: DayNumber): Style {
  const written = civilDay(anchor).year;
  let told = 0;
  let reported = 0;
  const opening = new Opening();
  for (let at = 0; at < tokens.count; at += 1) {
    const classes = tokens.classes(at);
    if (classes & wordClass.digits) {
      if (isEra(tokens, at + 1)) told += 1;
      if (!tokens.has(at - 1, beforeYear)) continue;
      const year = readPlainYear(tokens, at)?.value;
      if (year === undefined || year > written) continue;
      if (year < written) told += isInProse(tokens, at) ? 1 : 0;
      else reported += 1;
    } else if (classes & wordClass.month && tokens.isCapital(at)) {
      opening.read(tokens, at, written);
    } else if (classes & mayCount && isCountedFromNow(tokens, at, classes)) reported += 1;
  }
  const isHistory = told >= leastTold && told > 3 * reported;
  return isHistory || (reported === 0 && opening.isFar) ? 'narrative' : 'news';
}
