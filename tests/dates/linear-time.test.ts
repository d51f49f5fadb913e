import { describe, expect, test } from 'vitest';
import { resolveDates } from '../../scripts/dates/resolve-dates.js';

const anchor = '2001-08-08';

/** Texts made to provoke a matcher that backtracks or looks further than it should. */
const seeds: Readonly<Record<string, string>> = {
  'digits without end': '1',
  'letters without end': 'a',
  'articles only': 'the ',
  weekdays: 'Monday ',
  'quotation marks': '"',
  apostrophes: "'",
  'single numbers': '1 ',
  'dates without years': 'May 5 ',
  'hyphens and digits': '1-',
  'slashes and digits': '1/2/',
  distances: 'a year ago ',
  determiners: 'last next this the past ',
  modifiers: 'early late the end of more than ',
  'number words': 'one hundred and ',
  auxiliaries: 'will have been to ',
  'half a past perfect': 'he had seen in the past month ',
  quarters: 'the first and second third quarter ',
  'line breaks': '\n',
  emoji: '😀',
  'Chinese without spaces': '日月',
};

const seconds = (text: string): number => {
  const before = process.cpuUsage();
  resolveDates(text, { anchor });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const repeated = (seed: string, length: number): string =>
  seed.repeat(Math.ceil(length / seed.length));

describe('time grows with the length of the text, not faster', () => {
  test.each(Object.entries(seeds))(
    '%s',
    (_name, seed) => {
      const small = Math.max(0.05, seconds(repeated(seed, 200_000)));
      // Four times the text; quadratic growth would take sixteen times as long.
      expect(seconds(repeated(seed, 800_000)) / small).toBeLessThan(10);
    },
    60_000,
  );

  test.each(['1', '"', 'x', ' ', '日'])(
    'ten megabytes of %j',
    (seed) => {
      expect(seconds(seed.repeat(10_000_000))).toBeLessThan(20);
    },
    60_000,
  );
});
