import { describe } from 'vitest';
import { cases } from './expression-cases.js';

/** A Friday. */
const anchor = '2013-06-28';

describe('a part of a longer stretch', () => {
  cases({ anchor }, [
    [
      'They met on the first Thursday of November 2012.',
      'the first Thursday of November 2012 = 2012-11-01',
    ],
    ['They met on the last Sunday in May.', 'the last Sunday in May = 2013-05-26'],
    ['They will meet on the first Monday of June.', 'the first Monday of June = 2014-06-02'],
    ['They met on the 3rd Friday of last month.', 'the 3rd Friday of last month = 2013-05-17'],
    ['Clocks change the last Sunday of October.', 'the last Sunday of October = 2013-10-27'],
    ['No one met on the fifth Friday of May 2012.', 'the fifth Friday of May 2012 = XXXX-05'],
    ['It fell in the last week of 1995.', 'the last week of 1995 = 1995-W52'],
    ['It fell in the first week of June.', 'the first week of June = 2013-W23'],
    ['It fell in the last week of May 2012.', 'the last week of May 2012 = 2012-W22'],
    ['It fell on the second weekend of May.', 'the second weekend of May = 2013-W19-WE'],
    ['It fell on the last weekend in March.', 'the last weekend in March = 2013-W13-WE'],
    ['It fell on the last day of 1999.', 'the last day of 1999 = 1999-12-31'],
    ['It fell in the last month of 1999.', 'the last month of 1999 = 1999-12'],
    [
      'It fell in the last decade of the 20th century.',
      'the last decade of the 20th century = 199',
    ],
    [
      'It fell on the last day of the third quarter.',
      'the last day of the third quarter = 2012-09-30',
    ],
    ['It fell in the first half of June.', 'the first half of June = 2013-06 START'],
    ['In the latter half of June it fell.', 'the latter half of June = 2013-06 END'],
    ['It fell in the latter half of 2008.', 'the latter half of 2008 = 2008-H2'],
    [
      'It fell in the second half of the 19th century.',
      'the second half of the 19th century = 18 END',
    ],
    ['They meet on the first Monday of every month.', 'the first Monday of every month = P1M'],
    ['It was the first week in office.'],
    ['It fell the week before last.', 'the week before last = 2013-W24'],
    ['He left in the last week of the war.', 'the last week = 2013-W25'],
  ]);
});

describe('so far from a named day', () => {
  cases({ anchor }, [
    ['It ended two weeks before Christmas.', 'two weeks before Christmas = 2012-12-11'],
    ['It ended the day after Easter 2009.', 'the day after Easter 2009 = 2009-04-13'],
    ['It ended a week after the May 3 vote.', 'a week after the May 3 = 2013-05-10'],
    ['It ended three months after Feb. 2, 2001.', 'three months after Feb. 2, 2001 = 2001-05'],
    ['It ended the day before last Tuesday’s hearing.', 'the day before last Tuesday = 2013-06-24'],
    ['It ended the week before Christmas 2004.', 'the week before Christmas 2004 = 2004-W51'],
    ['It ended the weekend after May 3, 2001.', 'the weekend after May 3, 2001 = 2001-W18-WE'],
    ['It ended a year after the May 1998 tests.', 'a year after the May 1998 = 1999-05'],
    ['It ended the Thursday before Easter.', 'the Thursday before Easter = 2013-03-28'],
    [
      'Votes fell on the first Tuesday after the first Monday in November 2012.',
      'the first Tuesday after the first Monday in November 2012 = 2012-11-06',
    ],
    ['It ended the night before Christmas.', 'the night before Christmas = 2012-12-24TNI'],
    ['It ended the night before the vote.'],
    ['The board will vote a week from Tuesday.', 'a week from Tuesday = 2013-07-09'],
    ['It ran for two weeks before Christmas.', 'two weeks = P2W', 'Christmas = 2012-12-25'],
    [
      'It took two days from May 3 to May 5.',
      'two days = P2D',
      'May 3 = 2013-05-03',
      'May 5 = 2013-05-05',
    ],
    ['It fell five trading days after May 3.', 'five trading days = P5D', 'May 3 = 2013-05-03'],
  ]);
});

describe('around a day', () => {
  cases({ anchor }, [
    ['Prices rose in Easter week.', 'Easter week = 2013-W13'],
    ['Prices rose in Christmas week.', 'Christmas week = 2012-W52'],
    ['Prices rose over Memorial Day weekend.', 'Memorial Day weekend = 2013-W21-WE'],
    ['Prices rose over Thanksgiving weekend.', 'Thanksgiving weekend = 2012-W47-WE'],
    ['Prices rose in the week of May 7.', 'the week of May 7 = 2013-W19'],
    ['Prices rose on the weekend of May 11.', 'the weekend of May 11 = 2013-W19-WE'],
  ]);
});

describe('in one paragraph, never over its end', () => {
  cases({ anchor }, [
    ['It went on to the end\n\nof 2003 was a good year.', '2003 = 2003'],
    ['It closed early\n\nin 2003.', '2003 = 2003'],
    ['It lasted more than\n\nsix years.', 'six years = P6Y'],
    ['They met on May 3, 2001, 10:23\n\na.m. papers wrote.', 'May 3, 2001 = 2001-05-03'],
  ]);
});
