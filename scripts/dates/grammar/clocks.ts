import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { type ReadClock, readClock, zones } from './clock-time.js';
import { matchMonthDay } from './month-dates.js';
import { matched, coreOf, type Match, type Read, unitFrom } from './meaning.js';
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

const hours = setOf('hour hours');

/** The night; the early hours, the early morning hours: what comes before "of" and a day. */
function readPartOfDay(tokens: Tokens, index: number): Read<{ readonly dayPart: string }> {
  const at = tokens.has(index, wordClass.phase) ? index + 1 : index;
  const { dayPart } = tokens.lexeme(at);
  if (dayPart === undefined)
    return hours.has(tokens.word(at)) && tokens.is(index, 'early')
      ? { dayPart: 'MO', end: at + 1 }
      : undefined;
  return { dayPart, end: hours.has(tokens.word(at + 1)) ? at + 2 : at + 1 };
}

/** The night of July 9; the early hours of Thursday; the morning of the following day. */
export function matchPartOfDay(tokens: Tokens, index: number): Match | undefined {
  const part = tokens.is(index, 'the') ? readPartOfDay(tokens, index + 1) : undefined;
  if (!part || !tokens.is(part.end, 'of')) return undefined;
  const day = readDay(tokens, part.end + 1);
  if (!day || (day.meaning.kind !== 'calendar' && day.meaning.kind !== 'unit')) return undefined;
  // "The early hours of Thursday morning": that morning says it all.
  if (tokens.lexeme(day.end).dayPart !== undefined) return undefined;
  const meaning = { ...day.meaning, dayPart: part.dayPart };
  return { ...day, start: index, core: coreOf(day), meaning, rule: 'part-of-day' };
}

/** The afternoon of "by mid-afternoon" and "in late evening yesterday": its phase is read as a modifier. */
export function matchPhasedPart(tokens: Tokens, index: number): Match | undefined {
  const phase = tokens.is(index - 1, '-') ? index - 2 : index - 1;
  const { dayPart, word } = tokens.lexeme(index);
  if (!tokens.has(phase, wordClass.phase) || word.endsWith('s')) return undefined;
  const day = readDay(tokens, index + 1);
  if (day?.meaning.kind === 'calendar' || day?.meaning.kind === 'unit') {
    const meaning = { ...day.meaning, dayPart };
    return { ...day, start: index, core: coreOf(day), meaning, rule: 'part-of-day' };
  }
  if (!tokens.has(phase - 1, wordClass.preposition)) return undefined;
  return matched(
    index,
    index + 1,
    'part-of-day',
    unitFrom('focus', 'day', 0, { isBare: true, dayPart }),
  );
}
