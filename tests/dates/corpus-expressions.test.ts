import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveDates, type ResolveOptions } from '../../scripts/dates/resolve-dates.js';

/** The calendar expressions of the five articles, read by hand, against the publication dates the corpus establishes. */
const articles: readonly (readonly [
  file: string,
  anchor: ResolveOptions['anchor'],
  expected: readonly string[],
])[] = [
  [
    '000_bd396379b75813ad.txt',
    { earliest: '2001-05-11', latest: '2001-05-18' },
    [
      'May 18 2001-05-18..2001-05-18',
      '1972 1972-01-01..1972-12-31',
      '1972 1972-01-01..1972-12-31',
      'last week 2001-04-30..2001-05-13',
      'May 10 2001-05-10..2001-05-10',
      'the 21st century 2000-01-01..2099-12-31',
    ],
  ],
  [
    '001_1b8f5677dfb19321.txt',
    '2011-09-27',
    [
      'September 27 2011-09-27..2011-09-27',
      'Tuesday 2011-09-27..2011-09-27',
      'Earlier this month 2011-09-01..2011-09-30',
      'September 20 2011-09-20..2011-09-20',
      '2015 2015-01-01..2015-12-31',
      '2020 2020-01-01..2020-12-31',
      'two weeks before 2011-09-12..2011-09-18',
      'September 16 2011-09-16..2011-09-16',
      'the past month 2011-08-16..2011-09-16',
      'early this year 2011-01-01..2011-12-31',
      'March 2011 2011-03-01..2011-03-31',
    ],
  ],
  [
    '002_8a1a3fc986cbafba.txt',
    { earliest: '2008-03-17', latest: '2008-05-06' },
    [
      'Oct. 2007 2007-10-01..2007-10-31',
      'the year end 2008-01-01..2008-12-31',
      'Oct. 2007 2007-10-01..2007-10-31',
      '2000 2000-01-01..2000-12-31',
      'the weekend 2008-03-15..2008-05-04',
    ],
  ],
  [
    '003_1664b215c69ebec1.txt',
    '2001-08-08',
    [
      'November 22, 2002 2002-11-22..2002-11-22',
      'Tuesday 2001-08-07..2001-08-07',
      '1972 1972-01-01..1972-12-31',
      'next week 2001-08-13..2001-08-19',
      'Friday 2001-08-03..2001-08-03',
      'last month 2001-07-01..2001-07-31',
      'Friday 2001-08-03..2001-08-03',
      'May 2001-05-01..2001-05-31',
      'June 2001-06-01..2001-06-30',
      '08/08/2001 2001-08-08..2001-08-08',
      '2001 2001-01-01..2001-12-31',
    ],
  ],
  [
    '004_0c8d9f83576395f4.txt',
    '2007-04-18',
    [
      'April 18, 2007 2007-04-18..2007-04-18',
      'April 19 2007-04-19..2007-04-19',
      'January 9 2007-01-09..2007-01-09',
    ],
  ],
];

describe('the corpus', () => {
  test.each(articles)('%s', (file, anchor, expected) => {
    const text = readFileSync(new URL(`../../corpus/raw/${file}`, import.meta.url), 'utf8');
    const dated = resolveDates(text, { anchor }).filter(({ earliest }) => earliest !== undefined);
    expect(
      dated.map(
        ({ text: words, earliest, latest }) => `${words} ${earliest ?? ''}..${latest ?? ''}`,
      ),
    ).toEqual(expected);
  });
});
