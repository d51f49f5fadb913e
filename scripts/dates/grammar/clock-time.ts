import { classesOf, setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import type { ClockTime } from './meaning.js';
import { isCapitalInside } from './name-guard.js';
import { readDigits, readWords } from './numbers.js';

export interface ReadClock {
  readonly clock: ClockTime;
  readonly end: number;
  /** Nothing but the digits says that it is a time: 10:30. */
  readonly isPlain: boolean;
}

export const zones = setOf('gmt est edt cst cdt mst mdt pst pdt et ct pt utc bst cet');

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
    tokens.length(index - 2) !== 4 &&
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
  if (second === undefined || second > 60)
    return { clock: { hour, minute }, end: index + 3, isPlain: true };
  const isFraction =
    tokens.is(index + 5, '.') &&
    tokens.gap(index + 5) === gaps.none &&
    tokens.gap(index + 6) === gaps.none &&
    tokens.has(index + 6, wordClass.digits);
  return {
    clock: { hour, minute, second },
    end: isFraction ? index + 7 : index + 5,
    isPlain: true,
  };
}

/** End of the offset from UTC or the zone's name behind a clock: Z, +02:00, -0700, EST; the clock's own end when there is none. */
export function zoneEnd(tokens: Tokens, { clock, end, isPlain }: ReadClock): number {
  if (zones.has(tokens.word(end)) && (tokens.isCapital(end) || !isPlain)) return end + 1;
  const isGlued = tokens.gap(end) === gaps.none;
  if (isGlued && tokens.slice(end) === 'Z') return end + 1;
  const isSigned =
    tokens.is(end, '+') || (tokens.is(end, '-') && (!isGlued || isStamp(tokens, end, clock)));
  if (!isSigned || tokens.gap(end + 1) !== gaps.none || !tokens.has(end + 1, wordClass.digits))
    return end;
  if (tokens.length(end + 1) === 4) return end + 2;
  const isColon = tokens.is(end + 2, ':') && twoDigits(tokens, end + 3) !== undefined;
  return tokens.length(end + 1) === 2 && isColon ? end + 4 : end;
}

/** With seconds, or behind a T, a clock is a machine's: what a hyphen joins to it is no second clock. */
const isStamp = (tokens: Tokens, end: number, { second }: ClockTime): boolean =>
  second !== undefined || tokens.is(end - 4, 't');

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

const hourWords = classesOf('digits cardinal clock dayPart');

/** A time of day: 5 p.m., 10:30 a.m. EST, noon, midnight, eight o'clock, 17:00, 3 in the morning. */
export function readClock(tokens: Tokens, index: number): ReadClock | undefined {
  const found = tokens.has(index, hourWords) ? readHour(tokens, index) : undefined;
  if (!found) return undefined;
  const { end } = found;
  if (tokens.is(end, 'local') && tokens.is(end + 1, 'time'))
    return { ...found, end: end + 2, isPlain: false };
  const zone = zoneEnd(tokens, found);
  return zone > end ? { ...found, end: zone, isPlain: false } : found;
}

function readHour(tokens: Tokens, index: number): ReadClock | undefined {
  if (isCapitalInside(tokens, index)) return undefined;
  if (tokens.is(index, 'noon') || tokens.is(index, 'midday'))
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
