import { setOf, wordClass } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import { coreOf, type Match, matched, type Read, unitFrom } from './meaning.js';
import { matchMonthDay } from './month-dates.js';
import { matchDeicticDay } from './relative-units.js';
import { matchDetermined, matchWeekday } from './weekdays.js';

/** The day a clock or a part of the day belongs to. */
export const readDay = (tokens: Tokens, index: number): Match | undefined =>
  matchMonthDay(tokens, index) ??
  matchDeicticDay(tokens, index) ??
  matchDetermined(tokens, index) ??
  matchWeekday(tokens, index);

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
