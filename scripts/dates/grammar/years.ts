import { classesOf, setOf, wordClass } from '../lexicon/lexeme.js';
import { shapeIds } from '../lexicon/lexicon.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import type { TimexMod } from '../terms.js';
import { type Match, matched } from './meaning.js';
import { isJoint } from './joints.js';
import { isCapitalInside } from './name-guard.js';
import { isClosed, isOpen } from './iso-dates.js';
import { readPlainYear, readShortYear, readSpokenYear } from './date-parts.js';

/** Nouns whose number is a label: "Flight 1988", "Room 2001". */
const labelled = setOf(
  'room flight route highway section page chapter model article resolution channel suite box number no unit version volume nos lot gate bus platform build',
);
/** Makes of cars and aircraft: a year before them is that of a model. */
const makes = setOf(
  'chevrolet chevy ford toyota honda nissan mazda subaru dodge plymouth buick cadillac pontiac oldsmobile chrysler lincoln jeep mercedes bmw volkswagen audi volvo saab ' +
    'porsche ferrari jaguar fiat renault peugeot hyundai lexus mustang corvette camaro harley cessna piper',
);

/** "A 1987 Chevrolet", "his white 1965 Mustang". */
const isModelYear = (tokens: Tokens, index: number): boolean =>
  tokens.isCapital(index + 1) && makes.has(tokens.slice(index + 1).toLowerCase());

/** "Law No. 2010", "Resolution 1973". */
export const isLabelled = (tokens: Tokens, index: number): boolean =>
  tokens.gap(index) === gaps.space &&
  labelled.has(tokens.word(isAbbreviated(tokens, index - 1) ? index - 2 : index - 1));

const isAbbreviated = (tokens: Tokens, index: number): boolean =>
  tokens.is(index, '.') && tokens.gap(index) === gaps.none;

/** Words that count or measure: a number before them is a quantity. */
const counted = setOf(
  'people percent pct points miles dollars million billion feet degrees share shares barrels thousand hundred kg km m ft mph yen times',
);
/** Places in an address. */
const streets = setOf('street st avenue ave road rd boulevard blvd drive lane square');

const cues = classesOf('preposition phase fiscal approximator month');

const isMoney = (tokens: Tokens, index: number): boolean =>
  tokens.gap(index) === gaps.none && '$€£¥#@_+='.includes(tokens.slice(index - 1) || ' ');

function isAddress(tokens: Tokens, end: number): boolean {
  let at = end;
  while (at < end + 3 && tokens.isCapital(at) && !streets.has(tokens.word(at))) at += 1;
  return streets.has(tokens.word(at));
}

const prefixes: Readonly<Record<string, TimexMod>> = { post: 'AFTER', pre: 'BEFORE' };

/** "Windows 2000", "Boeing 1990": a number straight after a name is part of it. */
const isLabel = (tokens: Tokens, index: number): boolean =>
  tokens.gap(index) === gaps.space &&
  tokens.lexeme(index - 1).classes === 0 &&
  isCapitalInside(tokens, index - 1);

/** Whether four digits that stand alone are a year. In doubt they are one only between 1900 and 2049. */
function isBareYear(tokens: Tokens, index: number, year: number): boolean {
  const before = tokens.lexeme(index - 1);
  // 555 1984: a number behind another is no year.
  if (!tokens.isFurniture && tokens.has(index - 1, wordClass.digits)) return false;
  if (isLabelled(tokens, index) || isModelYear(tokens, index) || isMoney(tokens, index))
    return false;
  const isHyphenated = isJoint(tokens, index - 1, '-');
  const isPrefixed =
    isHyphenated &&
    (tokens.has(index - 2, wordClass.phase) || prefixes[tokens.word(index - 2)] !== undefined);
  if (isHyphenated && !isPrefixed) {
    const isRange = tokens.length(index - 2) === 4 && tokens.has(index - 2, wordClass.digits);
    if (!isRange) return false;
  }
  if (isJoint(tokens, index + 1, '-') && isJoint(tokens, index + 3, '-')) return false;
  if (!tokens.isFurniture && isLabel(tokens, index)) return false;
  const next = tokens.lexeme(index + 1);
  if (counted.has(next.word) || tokens.is(index + 1, '%') || isAddress(tokens, index + 1))
    return false;
  // 2000-seat, 1989-built: only a number, "to" or a capital may follow the hyphen of a year.
  if (isJoint(tokens, index + 1, '-') && !tokens.isCapital(index + 2))
    if (!tokens.has(index + 2, wordClass.digits | wordClass.preposition)) return false;
  const isAlone = before.word === '(' && next.word === ')';
  const isCued =
    isAlone || ((before.classes & cues) !== 0 && before.word !== 'than' && before.word !== 'to');
  const isPluralNext =
    tokens.id(index + 1) === shapeIds.plural &&
    tokens.gap(index + 1) === gaps.space &&
    !tokens.isCapital(index + 1);
  const isCount = before.classes & wordClass.approximator || (!isCued && before.word !== 'the');
  if (isPluralNext && isCount && !isPrefixed) return false;
  if (year >= 1900 && year < 2050) return true;
  return year >= 1500 && year < 2200 && isCued;
}

/** A year by itself: 1998; the year 2000; '98 after a cue; nineteen ninety-six. */
export function matchYear(tokens: Tokens, index: number): Match | undefined {
  const hasHead = tokens.is(index, 'the') && tokens.is(index + 1, 'year');
  const at = hasHead ? index + 2 : index;
  const plain = readPlainYear(tokens, at);
  const isYear = plain && (hasHead || isBareYear(tokens, at, plain.value));
  const year = isYear
    ? plain
    : (readShortYear(tokens, at) ?? (plain ? undefined : readSpokenYear(tokens, at)));
  if (!year) return undefined;
  // "Two thousand people": a count, unless a preposition makes it a year.
  const isCount = counted.has(tokens.word(year.end)) || !tokens.has(at - 1, wordClass.preposition);
  if (!hasHead && !plain && tokens.is(at, 'two') && isCount) return undefined;
  const isOpen =
    (tokens.is(year.end, 'or') && tokens.is(year.end + 1, 'later')) ||
    (tokens.is(year.end, 'and') && tokens.is(year.end + 1, 'beyond'));
  const meaning = { kind: 'calendar', fields: { year: year.value } } as const;
  if (isOpen) return matched(index, year.end + 2, 'year', meaning, 'ON_OR_AFTER');
  const prefix = isJoint(tokens, index - 1, '-') ? prefixes[tokens.word(index - 2)] : undefined;
  return prefix === undefined
    ? matched(index, year.end, 'year', meaning)
    : matched(index - 2, year.end, 'year', meaning, prefix);
}

/** The second year of 1998-99, 1999-00, 1999/2000, 2001/02. */
function secondYear(tokens: Tokens, index: number, first: number): number | undefined {
  if (!tokens.has(index, wordClass.digits) || tokens.gap(index) !== gaps.none) return undefined;
  const value = Number(tokens.slice(index));
  const isNext = (first + 1) % 100 === value;
  switch (tokens.length(index)) {
    case 2:
      // A slash joins one school year or season; 1998/76 is something else.
      if (!isNext && tokens.is(index - 1, '/')) return undefined;
      return isNext ? first + 1 : Math.floor(first / 100) * 100 + value;
    case 4:
      return value;
    default:
      return undefined;
  }
}

/** Two plain years joined: 1998-99, 1999/2000; the second half is read as its own year. */
export function matchYearPair(tokens: Tokens, index: number): Match | undefined {
  const mark = tokens.lexeme(index + 1).word;
  if ((mark !== '-' && mark !== '/') || tokens.gap(index + 1) !== gaps.none) return undefined;
  if (tokens.length(index) !== 4 || !isOpen(tokens, index)) return undefined;
  const first = Number(tokens.slice(index));
  const end = index + 3;
  if (first < 1500 || first >= 2100 || !isClosed(tokens, end)) return undefined;
  const second = secondYear(tokens, index + 2, first);
  if (second === undefined || second <= first || second >= 2200) return undefined;
  const read = (from: number, to: number, year: number): Match =>
    matched(from, to, 'year', { kind: 'calendar', fields: { year } });
  return { ...read(index, index + 1, first), tail: [read(index + 2, end, second)] };
}
