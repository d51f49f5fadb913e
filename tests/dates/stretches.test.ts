import { describe } from 'vitest';
import { cases } from './expression-cases.js';

/** A Wednesday. */
const anchor = '2001-08-08';

describe('a length of time', () => {
  cases({ anchor }, [
    [
      'A year or so passed; two years or so passed.',
      'A year or so = P1Y APPROX',
      'two years or so = P2Y APPROX',
    ],
    ['A year or two passed; a year or three passed.', 'A year or two = PXY', 'a year = P1Y'],
    ['The past two years or so were hard.', 'The past two years or so = P2Y APPROX'],
    ['A fiscal year ended.'],
    ['It pays 5 a year and shares a week.', 'a year = P1Y', 'a week = P1W'],
    ['It made flights a day and 10% a year.', 'a day = P1D', 'a year = P1Y'],
    ['A two-day-old cub and a two-day-long talk came.', 'two-day = P2D'],
    ['The two-year-olds and children of two years of age came.'],
    ['A quarter passed and a half came.'],
    ['An hour-long talk and a half-long one came.', 'hour-long = PT1H'],
    ['The two-day rally and the one-day rally came.', 'two-day = P2D', 'one-day = P1D'],
  ]);
});

describe('a stretch without a count', () => {
  cases({ anchor }, [
    ['He came for years of age.'],
    [
      'Recent years of drought, future years and past years were told.',
      'Recent years = PXY',
      'years = PXY',
      'past years = PAST_REF',
    ],
    ['The past years were hard.', 'The past years = PXY'],
    [
      'The weeks ahead and the years to come were hard.',
      'The weeks ahead = PXW',
      'the years to come = PXY',
    ],
    ['The years since were hard.', 'The years = PXY'],
    ['Over the years he changed.', 'the years = PXY'],
    ['For seconds and weekends he slept.'],
  ]);
});

describe('a stretch with a direction', () => {
  cases({ anchor }, [
    ['These three years and those years were hard.', 'These three years = P3Y'],
    ['Its first three months were hard.', 'Its first three months = P3M'],
    [
      'First three months were hard; past three months were hard.',
      'three months = P3M',
      'past three months = P3M',
    ],
    [
      'The full two weeks were hard; the next full two weeks will be hard.',
      'The full two weeks = P2W',
      'the next full two weeks = P2W',
    ],
    ['The final two weeks of 1999 were hard.', 'The final two weeks = P2W', '1999 = 1999'],
    ['The past two weeks of 1999 were hard.', 'The past two weeks = P2W', '1999 = 1999'],
    ['The last few weeks were hard.', 'The last few weeks = PXW'],
    [
      'This past month was hard; the coming month will be fine.',
      'This past month = 2001-07',
      'the coming month = P1M',
    ],
  ]);
});

describe('a day counted in an event', () => {
  cases({ anchor }, [
    ['The first day was calm. The second day was calm.', 'The second day = 2001-08-08'],
    ['The second week was calm. The second days were calm.'],
  ]);
});

describe('a distance from the writing', () => {
  cases({ anchor }, [
    [
      'It fell two days ago, a week ago, three months earlier and an hour ago.',
      'two days ago = 2001-08-06',
      'a week ago = 2001-W31',
      'three months earlier = 2001-04',
      'an hour ago = PT1H',
    ],
    [
      'It will fall two weeks from now, or two weeks hence.',
      'two weeks from now = 2001-W34',
      'two weeks hence = 2001-W36',
    ],
    [
      'It fell years ago, decades ago, long ago.',
      'years ago = PAST_REF',
      'decades ago = PAST_REF',
      'long ago = PAST_REF',
    ],
    [
      'It fell more than two years ago, nearly a year ago, at least two days ago.',
      'more than two years ago = 1999 MORE_THAN',
      'nearly a year ago = 2000 LESS_THAN',
      'at least two days ago = 2001-08-06 EQUAL_OR_MORE',
    ],
    [
      'It fell about three weeks ago, less than a month ago.',
      'about three weeks ago = 2001-W29 APPROX',
      'less than a month ago = 2001-07 LESS_THAN',
    ],
    [
      'It fell two and a half years ago, half a year ago, a year and a half ago.',
      'two and a half years ago = 1999-02',
      'half a year ago = 2001-02',
      'a year and a half ago = 2000-02',
    ],
    [
      'It fell a couple of days ago, dozens of years ago.',
      'a couple of days ago = 2001-08-06 APPROX',
      'dozens of years ago = PAST_REF',
    ],
  ]);
});

describe('a distance from a date', () => {
  cases({ anchor }, [
    [
      'It fell two days before May 3, three weeks after May 3, a day after Christmas.',
      'two days before May 3 = 2001-05-01',
      'three weeks after May 3 = 2001-05-24',
      'a day after Christmas = 2000-12-26',
    ],
    [
      'It will fall a week from Monday, two weeks from Friday.',
      'a week from Monday = 2001-08-20',
      'two weeks from Friday = 2001-08-24',
    ],
    [
      'It fell the Friday before May 7, the first Tuesday after May 7.',
      'the Friday before May 7 = 2001-05-04',
      'the first Tuesday after May 7 = 2001-05-08',
    ],
    [
      'It fell the week before Easter, the month after May 2000.',
      'the week before Easter = 2001-W14',
      'the month after May 2000 = 2000-06',
    ],
    ['It fell a fortnight before May 3.', 'a fortnight before May 3 = 2001-04-19'],
    [
      'It fell for two days after May 3, two trading days after May 3.',
      'two days = P2D',
      'May 3 = 2001-05-03',
      'two trading days = P2D',
      'May 3 = 2001-05-03',
    ],
    [
      'It fell 64 days from May 3 to July 6.',
      '64 days = P64D',
      'May 3 = 2001-05-03',
      'July 6 = 2001-07-06',
    ],
    ['It fell the night before the May 3 vote.', 'the night before the May 3 = 2001-05-02TNI'],
    ['It fell two weeks before last Tuesday.', 'two weeks before last Tuesday = 2001-07-24'],
    ['It fell two days before\n\nMay 3 was calm.', 'two days = P2D', 'May 3 = 2001-05-03'],
  ]);
});

describe('a rhythm', () => {
  cases({ anchor }, [
    ['The Daily Mirror and Daily mail came daily.', 'Daily = P1D', 'daily = P1D'],
    [
      'It comes nightly, weekly, biweekly, fortnightly, monthly, bimonthly, yearly, semiannually and hourly.',
      'nightly = P1D',
      'weekly = P1W',
      'biweekly = P2W',
      'fortnightly = P2W',
      'monthly = P1M',
      'bimonthly = P2M',
      'yearly = P1Y',
      'semiannually = P6M',
      'hourly = PT1H',
    ],
    [
      'It is held every other Monday, each other day and every Monday night.',
      'every other Monday = XXXX-WXX-1',
      'each other day = P2D',
      'every Monday night = XXXX-WXX-1TNI',
    ],
    [
      'It is held every summer, every winter and each morning.',
      'every summer = XXXX-SU',
      'every winter = XXXX-WI',
      'each morning = XXXX-XX-XXTMO',
    ],
    [
      'It is held every two, every two weeks, every several weeks.',
      'every two weeks = P2W',
      'several weeks = PXW',
    ],
    ['It is held every years and each half.'],
    [
      'It is held Mondays, mondays, Monday nights and Monday night.',
      'Mondays = XXXX-WXX-1',
      'Monday nights = XXXX-WXX-1TNI',
      'Monday night = 2001-08-06TNI',
    ],
    ['It is paid per year, per years, per hour, per half.', 'per year = P1Y'],
  ]);
});
