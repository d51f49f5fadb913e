import { setOf } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { monthLength } from '../timeline/day-number.js';
import { readDayOfMonth, readFollowingYear, readMonth } from './date-parts.js';
import { readClock } from './clock-time.js';
import { matchClock } from './clocks.js';
import { type ClockTime, matched, type Match, type Read } from './meaning.js';
import { readDayMonth } from './read-dates.js';
import { readDigits, readOrdinal, readWords } from './numbers.js';
import { matchYearPart } from './year-parts.js';
import { matchCentury } from './decades.js';

const joiners = setOf('- to and through until');

/** The bare first day of "3-5 September 2001", "the 3rd to the 5th of September": a day of the month named once, after the second. */
export function matchFirstDay(tokens: Tokens, index: number): Match | undefined {
  const hasArticle = tokens.is(index, 'the');
  const first = hasArticle ? readOrdinal(tokens, index + 1) : readDayOfMonth(tokens, index);
  if (!first || first.value < 1 || !joiners.has(tokens.word(first.end))) return undefined;
  const second = readDayMonth(tokens, first.end + 1);
  if (second?.fields.day === undefined || second.fields.day <= first.value) return undefined;
  const tail: Match = matched(
    first.end + 1,
    second.end,
    second.fields.year === undefined ? 'month-day' : 'full-date',
    { kind: 'calendar', fields: second.fields, year: second.year },
  );
  const fields = { ...second.fields, day: first.value };
  const meaning = { kind: 'calendar', fields, year: second.year } as const;
  return { ...matched(index, first.end, 'first-day-of-range', meaning), tail: [tail] };
}

/** The bare first hour of "from 3 to 5 p.m.", "between 9:30 and 11 a.m.": of the same half of the day, unless that comes later. */
export function matchFirstClock(tokens: Tokens, index: number): Match | undefined {
  const first = readBareHour(tokens, index);
  if (!first || !joiners.has(tokens.word(first.end))) return undefined;
  const second = matchClock(tokens, first.end + 1);
  if (!second || second.meaning.kind === 'duration' || !('clock' in second.meaning))
    return undefined;
  const { clock } = second.meaning;
  const isHalf = clock && isHalfDay(tokens, first.end + 1);
  if (!isHalf) return undefined;
  const own = (first.clock.hour % 12) + (clock.hour >= 12 ? 12 : 0);
  const hour = own > clock.hour ? own - 12 : own;
  if (hour < 0) return undefined;
  const meaning = { ...second.meaning, clock: { ...first.clock, hour } };
  return { ...matched(index, first.end, 'first-clock-of-range', meaning), tail: [second] };
}

/** The two days of "the night of 6/7 June 1944". */
export function matchNightBetween(tokens: Tokens, index: number): Match | undefined {
  const isJoined = tokens.is(index + 1, '/') && tokens.gap(index + 2) === gaps.none;
  if (!isJoined || tokens.gap(index + 1) !== gaps.none || tokens.gap(index) === gaps.none)
    return undefined;
  const [first, second] = [Number(tokens.slice(index)), Number(tokens.slice(index + 2))];
  const month = readMonth(tokens, index + 3);
  if (!month || second !== first + 1 || second > monthLength(2000, month.value)) return undefined;
  const year = readFollowingYear(tokens, month.end, [',']);
  const read = (day: number, start: number, end: number): Match =>
    matched(start, end, year ? 'full-date' : 'month-day', {
      kind: 'calendar',
      fields: { year: year?.value, month: month.value, day },
    });
  const tail = [read(second, index + 2, year?.end ?? month.end)];
  return { ...read(first, index, index + 1), tail };
}

/** 3; 3:30. */
function readBareHour(tokens: Tokens, index: number): Read<{ readonly clock: ClockTime }> {
  if (tokens.is(index + 1, ':')) {
    const time = readClock(tokens, index);
    return time?.isPlain ? time : undefined;
  }
  const hour = readDigits(tokens, index, 12) ?? readWords(tokens, index);
  const isHour = hour && hour.value >= 1 && hour.value <= 12;
  return isHour ? { clock: { hour: hour.value }, end: hour.end } : undefined;
}

/** 5 p.m., 5:30 a.m.: a clock that counts to twelve. */
const isHalfDay = (tokens: Tokens, index: number): boolean => {
  const at = tokens.is(index + 1, ':') ? index + 3 : index + 1;
  return tokens.is(at, 'am') || tokens.is(at, 'pm');
};

/** The bare first ordinal of "the 18th and 19th centuries", "the first and second quarters of 1998". */
export function matchFirstOrdinal(tokens: Tokens, index: number): Match | undefined {
  const at = tokens.is(index, 'the') ? index + 1 : index;
  const first = readOrdinal(tokens, at);
  if (!first || (!tokens.is(first.end, 'and') && !tokens.is(first.end, 'or'))) return undefined;
  const second = matchCentury(tokens, first.end + 1) ?? matchYearPart(tokens, first.end + 1);
  if (second?.meaning.kind !== 'calendar') return undefined;
  const { fields } = second.meaning;
  const own =
    fields.century === undefined
      ? {
          ...fields,
          ...(fields.quarter === undefined ? { half: first.value } : { quarter: first.value }),
        }
      : { century: first.value - 1 };
  const isInside =
    fields.century !== undefined || first.value <= (fields.quarter === undefined ? 2 : 4);
  if (!isInside) return undefined;
  const meaning = { ...second.meaning, fields: own };
  return { ...matched(index, first.end, 'first-ordinal-of-pair', meaning), tail: [second] };
}
