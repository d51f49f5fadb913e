import type { Grain } from '../timeline/period.js';
import { listOf, wordClass, type Lexeme } from './lexeme.js';

const monthNames = listOf(
  'january february march april may june july august september october november december',
);
const shortMonths: readonly (readonly [string, number])[] = [
  ...listOf('jan feb mar apr jun jul aug sep sept oct nov dec').map(
    (word) =>
      [word, monthNames.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1] as const,
  ),
];
const weekdays = listOf('monday tuesday wednesday thursday friday saturday sunday');
/** "sat", "sun" and "wed" are words of their own; the grammar asks for company before it believes a short weekday. */
const shortWeekdays = listOf('mon tue tues wed weds thu thur thurs fri sat sun');
const seasons = listOf('spring summer fall winter');

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
  morning: 'MO',
  mornings: 'MO',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  night: 'NI',
  nights: 'NI',
  overnight: 'NI',
  midday: 'MI',
  daytime: 'DT',
};

export function calendarLexemes(): Lexeme[] {
  const unitLexemes = units.flatMap(({ words, grain, letter, isClock = false }) =>
    listOf(words).map((word, place) => ({
      word,
      classes: wordClass.unit,
      unit: { grain, letter, isClock, plural: place > 0 },
    })),
  );
  return [
    ...monthNames.map((word, index) => ({ word, classes: wordClass.month, month: index + 1 })),
    ...shortMonths.map(([word, month]) => ({
      word,
      classes: wordClass.month,
      month,
      isShort: true,
    })),
    ...weekdays.flatMap((word, index) =>
      [word, `${word}s`].map((form) => ({
        word: form,
        classes: wordClass.weekday,
        weekday: index + 1,
      })),
    ),
    ...shortWeekdays.map((word) => ({
      word,
      classes: wordClass.weekday,
      weekday: weekdays.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1,
      isShort: true,
    })),
    ...seasons.flatMap((word, season) =>
      [word, ...(word === 'fall' ? [] : [`${word}s`])].map((form) => ({
        word: form,
        classes: wordClass.season,
        season,
      })),
    ),
    { word: 'autumn', classes: wordClass.season, season: 2 },
    { word: 'springtime', classes: wordClass.season, season: 0 },
    { word: 'summertime', classes: wordClass.season, season: 1 },
    { word: 'wintertime', classes: wordClass.season, season: 3 },
    ...unitLexemes,
    ...decades.map((word, index) => ({
      word,
      classes: wordClass.decade,
      cardinal: (index + 2) * 10,
    })),
    ...Object.entries(dayParts).map(([word, dayPart]) => ({
      word,
      classes: wordClass.dayPart,
      dayPart,
    })),
    {
      word: 'half',
      classes: wordClass.unit,
      unit: { grain: 'half' as const, letter: 'HF', isClock: false, plural: false },
    },
  ];
}
