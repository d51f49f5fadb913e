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

/** A fuzz run takes texts as long as a hostile page could be; growth shows at a tenth of that. */
const isLong = process.env['MODE'] === 'fuzz';
const length = isLong ? 200_000 : 15_000;
const longest = isLong ? 10_000_000 : 1_000_000;

const seconds = (text: string): number => {
  const before = process.cpuUsage();
  resolveDates(text, { anchor });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const repeated = (seed: string, size: number): string => seed.repeat(Math.ceil(size / seed.length));

describe('time grows with the length of the text, not faster', () => {
  test.each(Object.entries(seeds))(
    '%s',
    (_name, seed) => {
      // What a cold start or a busy machine costs is no growth: below a hundredth of a second nothing is measured.
      const small = Math.max(0.01, seconds(repeated(seed, length)));
      // Eight times the text; quadratic growth would take sixty-four times as long.
      expect(seconds(repeated(seed, 8 * length)) / small).toBeLessThan(24);
    },
    60_000,
  );

  test.each(['1', '"', 'x', ' ', '日'])(
    `${longest} characters of %j`,
    (seed) => {
      expect(seconds(seed.repeat(longest))).toBeLessThan((20 * longest) / 10_000_000);
    },
    60_000,
  );
});
