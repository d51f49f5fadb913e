import { describe } from 'vitest';
import { cases } from './expression-cases.js';

/** A Wednesday. */
const anchor = '2001-08-08';

describe('a month and its day', () => {
  cases({ anchor }, [
    [
      'It fell on Sept. 3, on Sep 3 and on Sept 31.',
      'Sept. 3 = 2001-09-03',
      'Sep 3 = 2001-09-03',
      'Sept = 2001-09',
    ],
    [
      'It fell on May 3 last year, on May 4, last year, and in May in 2000.',
      'May 3 last year = 2000-05-03',
      'May 4, last year = 2000-05-04',
      'May in 2000 = 2000-05',
    ],
    [
      'Log: Jul 15 20:05:30 +0000 1999, Jul 15 20:05 EST 1999, Jul 15 20:05:30 1999.',
      'Jul 15 20:05:30 +0000 1999 = 1999-07-15T20:05:30',
      'Jul 15 20:05 EST 1999 = 1999-07-15T20:05',
      'Jul 15 20:05:30 1999 = 1999-07-15T20:05:30',
    ],
    [
      'Filed Nov-19-2000, Nov/19/00, Nov-19/2000, Nov-123-2000.',
      'Nov-19-2000 = 2000-11-19',
      'Nov = 2000-11',
      'Nov = 2000-11',
      'Nov = 2000-11',
    ],
    [
      'Filed Nov-0-2000, Nov-19-3000, Nov-31-2000.',
      'Nov = 2000-11',
      'Nov = 2000-11',
      'Nov = 2000-11',
    ],
    [
      'Filed 2000-Mar-18, then 2000-Mar 18.',
      '2000-Mar-18 = 2000-03-18',
      '2000 = 2000',
      'Mar 18 = 2001-03-18',
    ],
    [
      'It fell on the 10 May, the 10th day of May, 10th of May 2000.',
      '10 May = 2001-05-10',
      'the 10th day of May = 2001-05-10',
      '10th of May 2000 = 2000-05-10',
    ],
    [
      'It fell on 10-May, 10/May/2000, 10-May-98, 10 May 98.',
      '10-May = 2001-05-10',
      '10/May/2000 = 2000-05-10',
      '10-May-98 = 1998-05-10',
      '10 May = 2001-05-10',
    ],
    [
      'It fell on 31 April, April 31, 2000, 29 Feb. 2001, 29 Feb. 2000.',
      'April = 2001-04',
      'April = 2001-04',
      '2000 = 2000',
      'Feb. 2001 = 2001-02',
      '29 Feb. 2000 = 2000-02-29',
    ],
    ['By the end of May the Second Army came.', 'the end of May = 2001-05 END'],
    [
      'In October the first patrol set out. In May the first, it fell.',
      'October = 2000-10',
      'May the first = 2001-05-01',
    ],
    [
      'It fell Friday 10 May 2002, Friday the tenth of May.',
      'Friday 10 May 2002 = 2002-05-10',
      'Friday the tenth of May = 2002-05-10',
    ],
  ]);
});

describe('the first of two days', () => {
  cases({ anchor }, [
    [
      'It ran on 3-5 September 2000, the 3rd to the 5th of September.',
      '3 = 2000-09-03',
      '5 September 2000 = 2000-09-05',
      'the 3rd = 2001-09-03',
      'the 5th of September = 2001-09-05',
    ],
    [
      'It ran 5-3 September, 0-5 May and 32-5 May.',
      '3 September = 2001-09-03',
      '5 May = 2001-05-05',
      '5 May = 2001-05-05',
    ],
    [
      'It ran the 3 to 5 May, 3 and 5 May, 3 through 5 May 1999.',
      '3 = 2001-05-03',
      '5 May = 2001-05-05',
      '3 = 2001-05-03',
      '5 May = 2001-05-05',
      '3 = 1999-05-03',
      '5 May 1999 = 1999-05-05',
    ],
    [
      'It ran May 3 to 5, May 3-5, May 3 and 5, May 5-3.',
      'May 3 = 2001-05-03',
      '5 = 2001-05-05',
      'May 3 = 2001-05-03',
      '5 = 2001-05-05',
      'May 3 = 2001-05-03',
      '5 = 2001-05-05',
      'May 5 = 2001-05-05',
    ],
    [
      'It ran May 3 to 5 weeks, May 3 and 5 men.',
      'May 3 = 2001-05-03',
      '5 weeks = P5W',
      'May 3 = 2001-05-03',
    ],
    [
      'On the night of 6/7 June 1944, 30/31 June, 6/8 June they slept.',
      '6 = 1944-06-06',
      '7 June 1944 = 1944-06-07',
      'June = 1944-06',
      'June = 1944-06',
    ],
    [
      'On the night of 6 /7 June, 6/ 7 June and 29/30 Feb. they slept.',
      '7 June = 2001-06-07',
      '7 June = 2001-06-07',
      'Feb. = 2001-02',
    ],
  ]);
});

describe('a weekday and the word before it', () => {
  cases({ anchor }, [
    [
      'They met the past Friday; they meet the coming Friday.',
      'the past Friday = 2001-08-03',
      'the coming Friday = 2001-08-10',
    ],
    [
      'They met Monday of next week and Friday of this week.',
      'Monday of next week = 2001-08-13',
      'Friday = 2001-08-03',
      'this week = 2001-W32',
    ],
    ['They met on monday and Mon. and Tue.'],
    [
      'They met on Mon., May 7 and Tue 8 May.',
      'Mon., May 7 = 2001-05-07',
      'Tue 8 May = 2001-05-08',
    ],
    [
      'It fell on May 3, 1999. The next Friday was calm.',
      'May 3, 1999 = 1999-05-03',
      'The next Friday = 1999-05-07',
    ],
    [
      'It fell on May 3, 1999. The previous Friday was calm.',
      'May 3, 1999 = 1999-05-03',
      'The previous Friday = 1999-04-30',
    ],
    [
      'It fell on May 3, 1999. The preceding Monday was calm.',
      'May 3, 1999 = 1999-05-03',
      'The preceding Monday = 1999-04-26',
    ],
    [
      'It fell on May 3, 1999. The following Monday was calm.',
      'May 3, 1999 = 1999-05-03',
      'The following Monday = 1999-05-10',
    ],
    [
      'It fell on May 3, 1999. That same Monday was calm.',
      'May 3, 1999 = 1999-05-03',
      'That same Monday = 1999-05-03',
    ],
    ['In this May 3, 1999, photo he smiles.', 'May 3, 1999 = 1999-05-03'],
    [
      'They met last Christmas and next summer.',
      'last Christmas = 2000-12-25',
      'next summer = 2002-SU',
    ],
  ]);
});

describe('the week of a day', () => {
  cases({ anchor }, [
    [
      'They met in the week of May 7 and the weekend of May 5.',
      'the week of May 7 = 2001-W19',
      'the weekend of May 5 = 2001-W18-WE',
    ],
    [
      'They met in the week of May, a week of May 7.',
      'May = 2001-05',
      'a week = P1W',
      'May 7 = 2001-05-07',
    ],
  ]);
});

describe('holidays', () => {
  cases({ anchor }, [
    [
      'They met on may day; they met on the Fourth of July 1976.',
      'the Fourth of July 1976 = 1976-07-04',
    ],
    [
      'They met on Christmas week, at Easter weekend 1999.',
      'Christmas week = 2000-W52',
      'Easter weekend 1999 = 1999-W13-WE',
    ],
    [
      'They met on Christmas, 1998 and on Labor Day last year.',
      'Christmas, 1998 = 1998-12-25',
      'Labor Day last year = 2000-09-04',
    ],
    [
      'They met on Easter in 1999 and Easter of 1998.',
      'Easter in 1999 = 1999-04-04',
      'Easter of 1998 = 1998-04-12',
    ],
    [
      'It was signed on Good Friday, April 11, 1998.',
      'Good Friday = 2001-04-13',
      'April 11, 1998 = 1998-04-11',
    ],
    [
      "They met on New Year's Day and New Year's Eve.",
      "New Year's Day = 2001-01-01",
      "New Year's Eve = 2000-12-31",
    ],
  ]);
});
