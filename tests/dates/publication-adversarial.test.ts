import { describe, expect, it } from 'vitest';
import { date, type Line } from './page.js';

/** A fuzz run takes pages as long as a hostile one could be. */
const size = process.env['MODE'] === 'fuzz' ? 200_000 : 40_000;
const repeat = (text: string): string => text.repeat(Math.ceil(size / text.length));
const many = (line: Line): Line[] =>
  Array.from({ length: Math.ceil(size / line[1].length) }, () => line);

/** Far more than a linear engine needs, and far less than a quadratic one; milliseconds of CPU time. */
const limit = size / 25;

describe('a hostile page is dated in time that grows with its length', () => {
  it.each([
    ['dates in one paragraph', [['body', repeat('5 May 2004, ')]]],
    ['dates in one line of furniture', [['navigation', repeat('5 May 2004, ')]]],
    ['digits', [['navigation', repeat('1')]]],
    ['numbers and slashes', [['navigation', repeat('1/1/')]]],
    ['months', [['body', repeat('May ')]]],
    ['weekdays', [['navigation', repeat('Monday ')]]],
    ['spaces', [['body', repeat(' ')]]],
    ['full stops', [['body', `${repeat('.')}x`]]],
    ['brackets', [['body', repeat('(')]]],
    ['initials', [['body', repeat('A.')]]],
    ['copyright years', [['copyright', `© ${repeat('2004 ')}`]]],
    ['date lines', many(['navigation', 'Posted 5 May 2004'])],
    ['credit lines', many(['credit_line', '(Agency 05/06/2004)'])],
    ['credit lines without a year', many(['credit_line', '(Agency May 5)'])],
    ['addresses', many(['navigation', 'https://paper.example/2004/05/06/a'])],
    [
      'datelines and incumbents',
      many(['body', 'OSLO, March 3 (Agency) -- President Bush met them on May 5.']),
    ],
  ] satisfies [string, Line[]][])(
    '%s',
    (_, lines) => {
      const before = process.cpuUsage();
      date(lines);
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(limit);
    },
    60_000,
  );
});
