import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { type ReadClock, readClock, zones } from './clock-time.js';
import { matchMonthDay } from './month-dates.js';
import { matched, coreOf, type Match } from './meaning.js';
import { matchDeicticDay } from './relative-units.js';
import { matchDetermined, matchWeekday } from './weekdays.js';

const timePrepositions = setOf(
  'at by until till from to between around about before after since - and',
);

const dayJoiners = setOf(', on of');
const dayAndClock = setOf('at , :');

const readDay = (tokens: Tokens, index: number): Match | undefined =>
  matchMonthDay(tokens, index) ??
  matchDeicticDay(tokens, index) ??
  matchDetermined(tokens, index) ??
  matchWeekday(tokens, index);

/** 5 p.m.; noon Thursday; 10:30 a.m. EST, Dec. 3; 9 a.m. on Tuesday. A bare 10:30 needs a preposition or a day beside it. */
export function matchClock(tokens: Tokens, index: number): Match | undefined {
  const time = readClock(tokens, index);
  if (!time) return undefined;
  const joined = dayJoiners.has(tokens.word(time.end)) ? time.end + 1 : time.end;
  const isLine = tokens.gap(joined) !== gaps.paragraph;
  const day = isLine ? readDay(tokens, joined) : undefined;
  const isCued = timePrepositions.has(tokens.lexeme(index - 1).word);
  if (!day && time.isPlain && !isCued) return undefined;
  if (day?.isName) return undefined;
  if (day?.meaning.kind === 'calendar' || day?.meaning.kind === 'unit') {
    const meaning = { ...day.meaning, clock: time.clock };
    const end = zones.has(tokens.word(day.end)) ? day.end + 1 : day.end;
    return { ...matched(index, end, 'clock-and-day', meaning), core: coreOf(day) };
  }
  return matched(index, time.end, 'clock', { kind: 'clock', clock: time.clock });
}

/** "20 Apr 2009 20:05:30", "10/Oct/2000:13:55:36": seconds behind a date are those of its clock. */
const isStamped = (tokens: Tokens, { end }: Match, { clock }: ReadClock): boolean =>
  clock.second !== undefined && !tokens.is(end, ',');

/** Friday night; July 9 evening; yesterday afternoon; Tuesday at noon: a day with a part of it. */
export function withDayPart(tokens: Tokens, match: Match): Match {
  const { meaning } = match;
  if (meaning.kind !== 'calendar' && meaning.kind !== 'unit') return match;
  if (meaning.dayPart !== undefined || meaning.clock) return match;
  const isDay =
    meaning.kind === 'unit'
      ? meaning.grain === 'day'
      : meaning.fields.day !== undefined ||
        meaning.fields.weekday !== undefined ||
        meaning.fields.holiday !== undefined;
  if (!isDay || tokens.gap(match.end) === gaps.paragraph) return match;
  const { dayPart, word } = tokens.lexeme(match.end);
  if (dayPart !== undefined && !word.endsWith('s') && word !== 'overnight') {
    const core = coreOf(match);
    return { ...match, end: match.end + 1, core, meaning: { ...meaning, dayPart } };
  }
  const isJoined = dayAndClock.has(tokens.word(match.end));
  const time = readClock(tokens, isJoined ? match.end + 1 : match.end);
  // Between a comma or a blank and digits that may be a score, only a clock that says so.
  if (!time || (time.isPlain && !tokens.is(match.end, 'at') && !isStamped(tokens, match, time)))
    return match;
  const timed = { ...meaning, clock: time.clock };
  return { ...match, end: time.end, core: coreOf(match), meaning: timed, rule: 'day-and-clock' };
}

/** the night of July 9; the morning of the following day. */
export function matchPartOfDay(tokens: Tokens, index: number): Match | undefined {
  if (!tokens.is(index, 'the') || !tokens.has(index + 1, wordClass.dayPart)) return undefined;
  const { dayPart } = tokens.lexeme(index + 1);
  if (!tokens.is(index + 2, 'of')) return undefined;
  const day = readDay(tokens, index + 3);
  if (!day || (day.meaning.kind !== 'calendar' && day.meaning.kind !== 'unit')) return undefined;
  const meaning = { ...day.meaning, dayPart };
  return { ...day, start: index, core: coreOf(day), meaning, rule: 'part-of-day' };
}
