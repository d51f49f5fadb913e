import { classesOf, setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { type ReadClock, readClock, zones } from './clock-time.js';
import { matchPartOfDay, readDay } from './day-parts.js';
import { type ClockTime, coreOf, type Match, matched, type Read } from './meaning.js';

const timePrepositions = setOf(
  'at by until till from to between around about before after since - and',
);

const dayJoiners = setOf(', on of');

/** In the afternoon and evening a clock of twelve hours counts on from noon. */
const inPart = (clock: ClockTime, dayPart: string | undefined): ClockTime =>
  clock.hour < 12 && clock.hour > 0 && (dayPart === 'AF' || dayPart === 'EV')
    ? { ...clock, hour: clock.hour + 12 }
    : clock;

const isDayPart = (tokens: Tokens, index: number): boolean =>
  tokens.has(index, wordClass.dayPart) &&
  !tokens.word(index).endsWith('s') &&
  !tokens.is(index, 'overnight') &&
  tokens.gap(index) !== gaps.paragraph;

/** 5 p.m.; noon Thursday; 10:30 a.m. EST, Dec. 3; 9 a.m. on Tuesday. A bare 10:30 needs a preposition or a day beside it. */
export function matchClock(tokens: Tokens, index: number): Match | undefined {
  const time = readClock(tokens, index);
  if (!time) return undefined;
  const other = readOtherClock(tokens, time.end);
  const behind = other?.end ?? time.end;
  const joined = dayJoiners.has(tokens.word(behind)) ? behind + 1 : behind;
  const isLine = tokens.gap(joined) !== gaps.paragraph;
  const day = isLine ? (readDay(tokens, joined) ?? matchPartOfDay(tokens, joined)) : undefined;
  const isCued = timePrepositions.has(tokens.lexeme(index - 1).word);
  if (!day && time.isPlain && !isCued) return undefined;
  if (day?.isName) return undefined;
  if (day?.meaning.kind !== 'calendar' && day?.meaning.kind !== 'unit')
    return matched(index, time.end, 'clock', { kind: 'clock', clock: time.clock });
  const hasPart = isDayPart(tokens, day.end);
  const dayPart = hasPart ? tokens.lexeme(day.end).dayPart : day.meaning.dayPart;
  const isBare =
    time.isPlain || time.clock.minute === undefined || tokens.is(time.end - 1, "o'clock");
  const clock = isBare ? inPart(time.clock, dayPart) : time.clock;
  const meaning = { ...day.meaning, dayPart: undefined, clock };
  if (other) {
    const second = { kind: 'clock', clock: other.clock } as const;
    const own = matched(index, time.end, 'clock-and-day', meaning);
    return { ...own, tail: [matched(time.end + 1, other.end - 1, 'clock', second), day] };
  }
  const isZoned = zones.has(tokens.word(day.end));
  const end = hasPart || isZoned ? day.end + 1 : day.end;
  return { ...matched(index, end, 'clock-and-day', meaning), core: coreOf(day) };
}

/** The same time elsewhere: "5 p.m. EST (2200 GMT) on Friday". */
function readOtherClock(tokens: Tokens, index: number): Read<{ readonly clock: ClockTime }> {
  const time = tokens.is(index, '(') ? readClock(tokens, index + 1) : undefined;
  return time && tokens.is(time.end, ')') ? { clock: time.clock, end: time.end + 1 } : undefined;
}

/** "20 Apr 2009 20:05:30", "11/06/94 08:49": the digits behind a date that ends with its year, or with seconds, are its clock. */
const isStamped = (tokens: Tokens, { end, meaning }: Match, { clock }: ReadClock): boolean =>
  !tokens.is(end, ',') &&
  (clock.second !== undefined ||
    (meaning.kind === 'calendar' &&
      meaning.fields.year !== undefined &&
      meaning.fields.day !== undefined &&
      tokens.length(end) === 2));

const clockStarts = classesOf('digits cardinal clock');
const nearly = setOf('about around approximately');

/** Where a clock may stand behind a day: at once, or over ", at about". */
function clockAt(tokens: Tokens, index: number): number {
  if (tokens.is(index, ':')) return index + 1;
  let at = tokens.is(index, ',') ? index + 1 : index;
  const isNear = nearly.has(tokens.word(at)) || nearly.has(tokens.word(at + 1));
  if (tokens.is(at, 'at')) at += isNear ? 2 : 1;
  return at;
}

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
  const hasPart = isDayPart(tokens, match.end);
  const dayPart = hasPart ? tokens.lexeme(match.end).dayPart : undefined;
  const end = hasPart ? match.end + 1 : match.end;
  const core = coreOf(match);
  const at = clockAt(tokens, end);
  const time = tokens.has(at, clockStarts) ? readClock(tokens, at) : undefined;
  const isAt = tokens.is(end, 'at') || tokens.is(at - 1, 'at');
  // Between a comma or a blank and digits that may be a score, only a clock that says so.
  if (time && (!time.isPlain || isAt || isStamped(tokens, match, time))) {
    const mod = nearly.has(tokens.word(at - 1)) ? 'APPROX' : match.mod;
    const timed = { ...meaning, clock: time.clock };
    return { ...match, end: time.end, core, mod, meaning: timed, rule: 'day-and-clock' };
  }
  return hasPart ? { ...match, end, core, meaning: { ...meaning, dayPart } } : match;
}
