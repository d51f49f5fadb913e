import type { Grain } from '../timeline/period.js';
import { listOf, wordClass, type Lexeme } from './lexeme.js';

const monthNames = listOf(
  'january february march april may june july august september october november december',
);
const shortMonths = listOf('jan feb mar apr jun jul aug sep sept oct nov dec');
const weekdays = listOf('monday tuesday wednesday thursday friday saturday sunday');
/** "sat", "sun" and "wed" are words of their own; the grammar asks for company before it believes a short weekday. */
const shortWeekdays = listOf('mon tue tues wed weds thu thur thurs fri sat sun');
const seasons = [
  'spring springs springtime',
  'summer summers summertime',
  'fall autumn',
  'winter winters wintertime',
];

interface UnitEntry {
  readonly words: string;
  readonly grain?: Grain;
  readonly letter: string;
  readonly isClock?: boolean;
}

const units: readonly UnitEntry[] = [
  { words: 'second seconds', letter: 'S', isClock: true },
  { words: 'minute minutes', letter: 'M', isClock: true },
  { words: 'hour hours', letter: 'H', isClock: true },
  { words: 'day days', grain: 'day', letter: 'D' },
  { words: 'week weeks', grain: 'week', letter: 'W' },
  { words: 'weekend weekends', grain: 'weekend', letter: 'WE' },
  { words: 'fortnight fortnights', letter: 'FN' },
  { words: 'month months', grain: 'month', letter: 'M' },
  { words: 'quarter quarters', grain: 'quarter', letter: 'Q' },
  { words: 'year years', grain: 'year', letter: 'Y' },
  { words: 'decade decades', grain: 'decade', letter: 'DE' },
  { words: 'century centuries', grain: 'century', letter: 'CE' },
  { words: 'millennium millennia millenniums', grain: 'millennium', letter: 'ML' },
];

const decades = listOf('twenties thirties forties fifties sixties seventies eighties nineties');

const dayParts: Readonly<Record<string, string>> = {
  MO: 'morning mornings',
  AF: 'afternoon afternoons',
  EV: 'evening evenings',
  NI: 'night nights overnight',
  MI: 'midday',
  DT: 'daytime',
};

/** Words of one class, each with what it names. */
const lexemes = (
  classes: number,
  words: readonly string[],
  named: (index: number, word: string) => Partial<Lexeme>,
): Lexeme[] => words.map((word, index) => ({ word, classes, ...named(index, word) }));

const placeIn = (names: readonly string[], short: string): number =>
  names.findIndex((name) => name.startsWith(short.slice(0, 3))) + 1;

export function calendarLexemes(): Lexeme[] {
  const { month, weekday, season, unit, decade, dayPart } = wordClass;
  const half = { grain: 'half', letter: 'HF', isClock: false, plural: false } as const;
  return [
    ...lexemes(month, monthNames, (index) => ({ month: index + 1 })),
    ...lexemes(month, shortMonths, (_, word) => ({
      month: placeIn(monthNames, word),
      isShort: true,
    })),
    ...lexemes(weekday, weekdays, (index) => ({ weekday: index + 1 })),
    ...lexemes(
      weekday,
      weekdays.map((day) => `${day}s`),
      (index) => ({ weekday: index + 1 }),
    ),
    ...lexemes(weekday, shortWeekdays, (_, word) => ({
      weekday: placeIn(weekdays, word),
      isShort: true,
    })),
    ...seasons.flatMap((words, index) => lexemes(season, listOf(words), () => ({ season: index }))),
    ...units.flatMap(({ words, grain, letter, isClock = false }) =>
      lexemes(unit, listOf(words), (place) => ({
        unit: { grain, letter, isClock, plural: place > 0 },
      })),
    ),
    { word: 'half', classes: unit, unit: half },
    ...lexemes(decade, decades, (index) => ({ cardinal: (index + 2) * 10 })),
    ...Object.entries(dayParts).flatMap(([part, words]) =>
      lexemes(dayPart, listOf(words), () => ({ dayPart: part })),
    ),
  ];
}
