import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import type { ClockTime } from './meaning.js';
import { isCapitalInside } from './name-guard.js';
import { readDigits, readWords } from './numbers.js';

interface ReadClock {
  readonly clock: ClockTime;
  readonly end: number;
  /** Nothing but the digits says that it is a time: 10:30. */
  readonly isPlain: boolean;
}

const zones = setOf('gmt est edt cst cdt mst mdt pst pdt et ct pt utc bst cet');

const twoDigits = (tokens: Tokens, index: number): number | undefined =>
  tokens.has(index, wordClass.digits) &&
  tokens.length(index) === 2 &&
  tokens.gap(index) === gaps.none
    ? Number(tokens.slice(index))
    : undefined;

/** 10:30 and 10:30:15, also 10.30 when a.m. or p.m. follows. */
function readDigital(tokens: Tokens, index: number): ReadClock | undefined {
  if (!tokens.has(index, wordClass.digits) || tokens.length(index) > 2) return undefined;
  if (
    index > 0 &&
    tokens.gap(index) === gaps.none &&
    tokens.has(index - 2, wordClass.digits) &&
    !tokens.is(index - 1, '-') &&
    !tokens.is(index - 1, 't')
  ) {
    return undefined;
  }
  const hour = Number(tokens.slice(index));
  const mark = tokens.lexeme(index + 1).word;
  const minute = twoDigits(tokens, index + 2);
  const isDotted = mark === '.' && (tokens.is(index + 3, 'am') || tokens.is(index + 3, 'pm'));
  if (
    (mark !== ':' && !isDotted) ||
    tokens.gap(index + 1) !== gaps.none ||
    minute === undefined ||
    minute > 59 ||
    hour > 24
  )
    return undefined;
  const second = tokens.is(index + 3, ':') ? twoDigits(tokens, index + 4) : undefined;
  return second !== undefined && second < 60
    ? { clock: { hour, minute, second }, end: index + 5, isPlain: true }
    : { clock: { hour, minute }, end: index + 3, isPlain: true };
}

/** 0640 GMT: four digits before a zone or "hours". */
function readMilitary(tokens: Tokens, index: number): ReadClock | undefined {
  if (tokens.length(index) !== 4 || !tokens.has(index, wordClass.digits)) return undefined;
  const next = tokens.lexeme(index + 1).word;
  if (next !== 'gmt' && next !== 'utc' && next !== 'hours') return undefined;
  const [hour, minute] = [
    Number(tokens.slice(index).slice(0, 2)),
    Number(tokens.slice(index).slice(2)),
  ];
  return hour < 24 && minute < 60
    ? { clock: { hour, minute }, end: index + (next === 'hours' ? 2 : 1), isPlain: false }
    : undefined;
}

const toTwentyFour = (clock: ClockTime, meridiem: string): ClockTime => {
  const hour = (clock.hour % 12) + (meridiem === 'pm' ? 12 : 0);
  return { ...clock, hour };
};

/** A time of day: 5 p.m., 10:30 a.m. EST, noon, midnight, eight o'clock, 17:00, 3 in the morning. */
export function readClock(tokens: Tokens, index: number): ReadClock | undefined {
  const found = readHour(tokens, index);
  if (!found) return undefined;
  const { end } = found;
  if (tokens.is(end, 'local') && tokens.is(end + 1, 'time'))
    return { ...found, end: end + 2, isPlain: false };
  const isZone = zones.has(tokens.word(end)) && (tokens.isCapital(end) || !found.isPlain);
  return isZone ? { ...found, end: end + 1, isPlain: false } : found;
}

function readHour(tokens: Tokens, index: number): ReadClock | undefined {
  if (isCapitalInside(tokens, index)) return undefined;
  if (tokens.is(index, 'noon'))
    return { clock: { hour: 12, minute: 0 }, end: index + 1, isPlain: false };
  if (tokens.is(index, 'midnight'))
    return { clock: { hour: 24, minute: 0 }, end: index + 1, isPlain: false };
  const military = readMilitary(tokens, index);
  if (military) return military;
  const digital = readDigital(tokens, index);
  const whole = digital ? undefined : (readDigits(tokens, index, 24) ?? readWords(tokens, index));
  const end = digital?.end ?? whole?.end;
  const clock = digital?.clock ?? (whole && { hour: whole.value });
  if (clock === undefined || end === undefined || clock.hour > 24) return undefined;
  const next = tokens.lexeme(end).word;
  if ((next === 'am' || next === 'pm') && clock.hour >= 1 && clock.hour <= 12) {
    return { clock: toTwentyFour(clock, next), end: end + 1, isPlain: false };
  }
  const isOClock = next === "o'clock";
  const at = isOClock ? end + 1 : end;
  if (tokens.is(at, 'in') && tokens.is(at + 1, 'the') && clock.hour >= 1 && clock.hour <= 12) {
    const { dayPart: part } = tokens.lexeme(at + 2);
    const meridiem = part === 'MO' ? 'am' : part === 'AF' || part === 'EV' ? 'pm' : undefined;
    if (meridiem !== undefined)
      return { clock: toTwentyFour(clock, meridiem), end: at + 3, isPlain: false };
  }
  if (isOClock) return { clock, end: at, isPlain: false };
  return digital;
}
