import { wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import type { Part } from '../timeline/parts.js';
import { readPlainYear, readWeekday } from './date-parts.js';
import { matchCentury } from './decades.js';
import { matched, type Match, type Meaning, type Read } from './meaning.js';
import { matchMonth } from './month-dates.js';
import { readOrdinal } from './numbers.js';
import { matchBareUnit, matchUnit } from './relative-units.js';
import { matchEvery } from './sets.js';
import { matchDetermined } from './weekdays.js';
import { matchYearPart } from './year-parts.js';

/** First, second, 3rd; last, final. */
function readRank(tokens: Tokens, index: number): Read<{ readonly rank: number }> {
  if (tokens.is(index, 'last') || tokens.is(index, 'final')) return { rank: -1, end: index + 1 };
  const ordinal = readOrdinal(tokens, index);
  return ordinal && ordinal.value > 0 ? { rank: ordinal.value, end: ordinal.end } : undefined;
}

const grains = new Set(['day', 'week', 'weekend', 'month', 'year', 'decade']);

/** The first Thursday; the last week; second weekend. */
function readPart(tokens: Tokens, index: number): Read<{ readonly part: Part }> {
  const ranked = readRank(tokens, tokens.is(index, 'the') ? index + 1 : index);
  // "Last week" without its article is the week before this one.
  if (!ranked || (tokens.is(index, 'last') && ranked.end === index + 1)) return undefined;
  const { rank, end } = ranked;
  const weekday = readWeekday(tokens, end);
  if (weekday) return { part: { rank, grain: 'day', weekday: weekday.value }, end: weekday.end };
  const { unit } = tokens.lexeme(end);
  if (!unit?.grain || unit.plural || !grains.has(unit.grain)) return undefined;
  return { part: { rank, grain: unit.grain }, end: end + 1 };
}

const readYear = (tokens: Tokens, index: number): Match | undefined => {
  const year = readPlainYear(tokens, index);
  const meaning = year && ({ kind: 'calendar', fields: { year: year.value } } as const);
  return meaning && matched(index, year.end, 'year', meaning);
};

/** The longer stretch: November 2012, 1995, last month, the year, the third quarter. */
const readWhole = (tokens: Tokens, index: number): Match | undefined =>
  matchMonth(tokens, index) ??
  readYear(tokens, index) ??
  matchYearPart(tokens, index) ??
  matchCentury(tokens, index) ??
  matchDetermined(tokens, index) ??
  matchUnit(tokens, index) ??
  matchBareUnit(tokens, index);

function withPart(meaning: Meaning, part: Part): Meaning | undefined {
  if (meaning.kind === 'unit')
    return meaning.grain === 'day' || meaning.grain === 'week' ? undefined : { ...meaning, part };
  if (meaning.kind !== 'calendar') return undefined;
  const { fields } = meaning;
  return fields.weekday === undefined && fields.holiday === undefined && fields.day === undefined
    ? { ...meaning, fields: { ...fields, part } }
    : undefined;
}

/** The first Thursday of November 2012; the last week of 1995; the second day of the month. */
export function matchPartOf(tokens: Tokens, index: number): Match | undefined {
  const read = readPart(tokens, index);
  if (!read || !(tokens.is(read.end, 'of') || tokens.is(read.end, 'in'))) return undefined;
  if (tokens.gap(read.end + 1) === gaps.paragraph) return undefined;
  const every = matchEvery(tokens, read.end + 1);
  if (every) return { ...every, start: index, rule: 'part-of-every' };
  const whole = readWhole(tokens, read.end + 1);
  const meaning = whole && withPart(whole.meaning, read.part);
  return meaning && matched(index, whole.end, 'part-of-date', meaning);
}

/** The week before last; the year after next. */
export function matchUnitBeyond(tokens: Tokens, index: number): Match | undefined {
  const { unit } = tokens.lexeme(index + 1);
  if (!tokens.is(index, 'the') || !tokens.has(index + 1, wordClass.unit) || !unit?.grain)
    return undefined;
  const isBefore = tokens.is(index + 2, 'before') && tokens.is(index + 3, 'last');
  const isAfter = tokens.is(index + 2, 'after') && tokens.is(index + 3, 'next');
  if (unit.plural || !(isBefore || isAfter)) return undefined;
  const by = isBefore ? -2 : 2;
  return matched(index, index + 4, 'deictic-unit', {
    kind: 'unit',
    grain: unit.grain,
    by,
    origin: 'anchor',
  });
}
