import { setOf } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { readAmount } from './amounts.js';
import { matchHoliday } from './holiday-dates.js';
import { type Match, type Read, type Shift } from './meaning.js';
import { matchMonthDay } from './month-dates.js';
import { matchDeicticDay } from './relative-units.js';
import { matchDetermined, matchWeekday } from './weekdays.js';

const sides: Readonly<Record<string, 1 | -1>> = { before: -1, after: 1, from: 1, following: 1 };
const wholes = setOf('day week weekend month year');
/** What makes a length of the amount: "for two days after May 3" says how long. */
const lengths = setOf('for in within during over than every lasted take takes took taken spent');
/** Days that the calendar does not count. */
const kinds = setOf('trading business working straight consecutive');

const spans = setOf('to through until till -');

/** Two weeks before; the day after; a week from. */
function readShift(tokens: Tokens, index: number): Read<{ readonly shift: Shift }> {
  const isWhole = tokens.is(index, 'the') && wholes.has(tokens.word(index + 1));
  const amount = isWhole ? undefined : readAmount(tokens, index);
  if (!isWhole && (!amount || amount.isHyphenated || amount.mod !== undefined)) return undefined;
  const { unit } = amount ?? tokens.lexeme(index + 1);
  const count = amount ? amount.count : 1;
  const grain = unit?.grain ?? (unit?.letter === 'FN' ? 'week' : undefined);
  if (grain === undefined || count === undefined || !Number.isInteger(count)) return undefined;
  const at = amount?.end ?? index + 2;
  if (kinds.has(tokens.word(at - 2))) return undefined;
  const sign = sides[tokens.word(at)];
  if (sign === undefined || (isWhole && tokens.is(at, 'from'))) return undefined;
  const by = sign * count * (unit?.letter === 'FN' ? 2 : 1);
  return { shift: { grain, by, isWhole: isWhole && grain !== 'day' }, end: at + 1 };
}

const readNamedDay = (tokens: Tokens, index: number): Match | undefined =>
  matchMonthDay(tokens, index) ??
  matchHoliday(tokens, index) ??
  matchDeicticDay(tokens, index) ??
  matchDetermined(tokens, index) ??
  matchWeekday(tokens, index);

/** Two weeks before Christmas; the day after the May 3 vote; a week from Tuesday. */
export function matchDistanceFromDate(tokens: Tokens, index: number): Match | undefined {
  if (lengths.has(tokens.word(index - 1))) return undefined;
  const read = readShift(tokens, index);
  if (!read || tokens.gap(read.end) === gaps.paragraph) return undefined;
  const { shift, end } = read;
  const day =
    readNamedDay(tokens, end) ??
    (tokens.is(end, 'the') ? readNamedDay(tokens, end + 1) : undefined);
  // "64 days from May 3 to July 6" lasts so long.
  const isSpan = tokens.is(end - 1, 'from') && day && spans.has(tokens.word(day.end));
  if (
    !day ||
    day.tail ||
    day.isName ||
    isSpan ||
    (day.meaning.kind !== 'calendar' && day.meaning.kind !== 'unit')
  )
    return undefined;
  const meaning = { ...day.meaning, shift };
  return { start: index, end: day.end, meaning, rule: 'distance-from-date' };
}
