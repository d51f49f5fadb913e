import { setOf } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import type { Grain } from '../timeline/period.js';
import { readAmount } from './amounts.js';
import { readWeekday } from './date-parts.js';
import { matchHoliday } from './holiday-dates.js';
import type { Match, Read, Shift } from './meaning.js';
import { matchMonth, matchMonthDay } from './month-dates.js';
import { matchPartOf } from './parts-of-dates.js';
import { matchDeicticDay } from './relative-units.js';
import { matchDetermined, matchWeekday } from './weekdays.js';

const sides: Readonly<Record<string, 1 | -1>> = { before: -1, after: 1, from: 1, following: 1 };
/** No amount is longer; most expressions end here. */
const longestAmount = 7;

function hasSide(tokens: Tokens, index: number): boolean {
  for (let at = index + 1; at <= index + longestAmount; at += 1)
    if (sides[tokens.word(at)] !== undefined) return true;
  return false;
}

const wholes = setOf('day week weekend month year');
/** What makes a length of the amount: "for two days after May 3" says how long. */
const lengths = setOf('for in within during over than every lasted take takes took taken spent');
/** Days that the calendar does not count. */
const kinds = setOf('trading business working straight consecutive');

const spans = setOf('to through until till -');

interface Distance {
  readonly shift: Shift;
  readonly dayPart?: string | undefined;
}

/** The night before; the Thursday after; the first Tuesday after. */
function readNeighbour(tokens: Tokens, index: number): Read<Distance> {
  if (!tokens.is(index, 'the')) return undefined;
  const at = tokens.is(index + 1, 'first') ? index + 2 : index + 1;
  const weekday = readWeekday(tokens, at);
  const { dayPart } = tokens.lexeme(at);
  const end = weekday?.end ?? at + 1;
  const by = tokens.is(end, 'from') ? undefined : sides[tokens.word(end)];
  if (by === undefined || (!weekday && (dayPart === undefined || at > index + 1))) return undefined;
  const shift = {
    grain: 'day',
    by,
    isWhole: weekday !== undefined,
    weekday: weekday?.value,
  } as const;
  return { shift, dayPart, end: end + 1 };
}

/** Two weeks before; the day after; a week from. */
function readShift(tokens: Tokens, index: number): Read<Distance> {
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

/** The day counted from; a month with its year where months or years are counted. */
function readNamed(tokens: Tokens, index: number, grain: Grain): Match | undefined {
  const day =
    matchMonthDay(tokens, index) ??
    matchHoliday(tokens, index) ??
    matchDeicticDay(tokens, index) ??
    matchPartOf(tokens, index) ??
    matchDetermined(tokens, index) ??
    matchWeekday(tokens, index);
  if (day || (grain !== 'month' && grain !== 'year')) return day;
  const month = matchMonth(tokens, index);
  return month?.rule === 'month-year' ? month : undefined;
}

/** Two weeks before Christmas; the day after the May 3 vote; a week from Tuesday; the Friday before Easter. */
export function matchDistanceFromDate(tokens: Tokens, index: number): Match | undefined {
  if (!hasSide(tokens, index) || lengths.has(tokens.word(index - 1))) return undefined;
  const read = readShift(tokens, index) ?? readNeighbour(tokens, index);
  if (!read || tokens.gap(read.end) === gaps.paragraph) return undefined;
  const { shift, dayPart, end } = read;
  const { grain } = shift;
  const named =
    readNamed(tokens, end, grain) ??
    (tokens.is(end, 'the') ? readNamed(tokens, end + 1, grain) : undefined);
  if (!named || named.tail || named.isName) return undefined;
  // "64 days from May 3 to July 6" lasts so long.
  if (tokens.is(end - 1, 'from') && spans.has(tokens.word(named.end))) return undefined;
  const { meaning } = named;
  if (meaning.kind !== 'calendar' && meaning.kind !== 'unit') return undefined;
  const told = { ...meaning, shift, ...(dayPart === undefined ? {} : { dayPart }) };
  return { start: index, end: named.end, meaning: told, rule: 'distance-from-date' };
}
