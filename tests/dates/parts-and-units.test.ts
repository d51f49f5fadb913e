import { describe } from 'vitest';
import { cases } from './expression-cases.js';

/** A Wednesday. */
const anchor = '2001-08-08';

describe('a year told or counted', () => {
  cases({ anchor }, [
    [
      'It rose in June of last year, in May of next year and in April of past year.',
      'June of last year = 2000-06',
      'May of next year = 2002-05',
      'April of past year = 2000-04',
    ],
    ["It rose in June of this year's plan.", 'June = 2001-06', 'this year = 2001'],
    [
      "It rose in last year's June and this year's second quarter.",
      "last year's June = 2000-06",
      "this year's second quarter = 2001-Q2",
    ],
    [
      'It began in 1958 and ended in June of the next year.',
      '1958 = 1958',
      'June of the next year = 1959-06',
    ],
    [
      'It began in 1958 and ended in June of that year.',
      '1958 = 1958',
      'June of that year = 1958-06',
    ],
    [
      'It began in 1958 and rose in June of the preceding year.',
      '1958 = 1958',
      'June of the preceding year = 1957-06',
    ],
  ]);
});

describe('quarters and halves', () => {
  cases({ anchor }, [
    [
      "It fell in last year's third quarter, the 1998 third quarter.",
      "last year's third quarter = 2000-Q3",
      'the 1998 third quarter = 1998-Q3',
    ],
    [
      'It fell in the final quarter of 1998, the last quarter of 1998.',
      'the final quarter of 1998 = 1998-Q4',
      'the last quarter of 1998 = 1998-Q4',
    ],
    [
      'It fell in the last quarter, the latter half of 1998.',
      'the last quarter = 2001-Q2',
      'the latter half of 1998 = 1998-H2',
    ],
    ['It fell in the fifth quarter and the third half.'],
    [
      'It fell in third-quarter 1998; the third-quarter report fell.',
      'third-quarter 1998 = 1998-Q3',
      'third-quarter = 2001-Q3',
    ],
    [
      'It fell in the third quarter of fiscal 1998, the third quarter of the year 1998.',
      'the third quarter of fiscal 1998 = 1998-Q3',
      'the third quarter of the year 1998 = 1998-Q3',
    ],
    [
      'It fell in the third quarter of last year, in third quarter, 1998.',
      'the third quarter of last year = 2000-Q3',
      'third quarter, 1998 = 1998-Q3',
    ],
    ['It fell in Q3 1998, Q5, 5Q, Q 3, 12Q and X3.', 'Q3 1998 = 1998-Q3'],
    [
      'It fell in H1 2001, H1, H3 2000 and Q3 of last year.',
      'H1 2001 = 2001-H1',
      'Q3 of last year = 2000-Q3',
    ],
    [
      'It fell in the first and second quarters of 1998, the third or fourth quarter of 1998.',
      'the first = 1998-Q1',
      'second quarters of 1998 = 1998-Q2',
      'the third = 1998-Q3',
      'fourth quarter of 1998 = 1998-Q4',
    ],
    [
      'It fell in the first and second half of 1998, the third and second half of 1998.',
      'the first = 1998-H1',
      'second half of 1998 = 1998-H2',
      'second half of 1998 = 1998-H2',
    ],
    [
      'It fell in the fifth and second quarter of 1998, the first and second day.',
      'second quarter of 1998 = 1998-Q2',
    ],
  ]);
});

describe('seasons', () => {
  cases({ anchor }, [
    [
      'It fell in fall of 1998, in fall of rain, by spring; it came to spring.',
      'fall of 1998 = 1998-FA',
      'spring = 2001-SP',
    ],
    ['It will fall next year, in the fall.', 'next year = 2002', 'the fall = 2002-FA'],
    ['Summers were calm, the summers of 1998.', 'the summers of 1998 = 1998-SU'],
    [
      'It fell in the Summer of 1998, in Summer, in the Spring Palace.',
      'the Summer of 1998 = 1998-SU',
    ],
    [
      "It fell in this year's summer, last year's fall, the winter of 1998.",
      "this year's summer = 2001-SU",
      "last year's fall = 2000-FA",
      'the winter of 1998 = 1998-WI',
    ],
  ]);
});

describe('fiscal years and the ends of units', () => {
  cases({ anchor }, [
    ['FY2000, FY 01, FY2, FY 20001 and a fiscal year.', 'FY2000 = 2000', 'FY 01 = 2001'],
    [
      'Fiscal 1998, the fiscal year 1998, calendar 1998.',
      'Fiscal 1998 = 1998',
      'the fiscal year 1998 = 1998',
      'calendar 1998 = 1998',
    ],
    [
      "Year-end came, the year end, month-end, year's end, quarter-end.",
      'Year-end = 2000 END',
      'the year end = 2000 END',
      'month-end = 2001-08 END',
      "year's end = 2001 END",
      'quarter-end = 2001-Q2 END',
    ],
    [
      'The week-end came, the week end, days-end, decade-end, year\n\nend.',
      'The week-end = 2001-W31 END',
      'the week = 2001-W31',
    ],
  ]);
});

describe('the stretch compared', () => {
  cases({ anchor }, [
    [
      'It rose in the third quarter. In the year-ago quarter it fell.',
      'the third quarter = 2001-Q3',
      'the year-ago quarter = 2000-Q3',
    ],
    [
      'It rose in the third quarter of 1999. In the year-earlier third quarter it fell.',
      'the third quarter of 1999 = 1999-Q3',
      'the year-earlier third quarter = 1998-Q3',
    ],
    [
      'It rose in the first half of 1999. In the year-earlier first half it fell.',
      'the first half of 1999 = 1999-H1',
      'the year-earlier first half = 1998-H1',
    ],
    [
      'It rose in May 1999. In the comparable year-ago month it fell.',
      'May 1999 = 1999-05',
      'the comparable year-ago month = 1998-05',
    ],
    [
      'It rose in May 1999. The same year-earlier period was calm.',
      'May 1999 = 1999-05',
      'The same year-earlier period = 1998-05',
    ],
    [
      'Year-earlier profits fell. The year-ago weeks fell.',
      'Year-earlier = 2000',
      'year-ago = 2000',
    ],
    [
      'It rose in May 1999. The same month a year earlier was calm.',
      'May 1999 = 1999-05',
      'The same month a year earlier = 1998-05',
    ],
    [
      'It rose in May 1999. The quarter last year was calm, and the same year last year.',
      'May 1999 = 1999-05',
      'The quarter last year = 2000-Q2',
      'the same year = 1999',
      'last year = 2000',
    ],
    [
      'It rose in May 1999. The 1998 month was calm, as was the 1997 quarter.',
      'May 1999 = 1999-05',
      'The 1998 month = 1998-05',
      'the 1997 quarter = 1997-Q2',
    ],
    [
      'It rose in May 1999. The latest period was calm; the current period; the latest time.',
      'May 1999 = 1999-05',
      'The latest period = 1999-05',
      'the current period = 1999-05',
    ],
  ]);
});

describe('a unit counted from the writing or from the story', () => {
  cases({ anchor }, [
    [
      'This past week, this coming month, the current month, their coming year.',
      'This past week = 2001-W31',
      'this coming month = 2001-09',
      'the current month = 2001-08',
      'their coming year = 2002',
    ],
    [
      'It fell in latest week, the latest month, same month.',
      'latest week = 2001-W32',
      'the latest month = 2001-08',
      'same month = 2001-08',
    ],
    [
      'It fell in following week; it fell in the upcoming week, upcoming week.',
      'upcoming week = 2001-W33',
      'upcoming week = 2001-W33',
    ],
    ['This second, this half, this Week, this weeks, this year-old cub.'],
    [
      'This year or so, last fiscal year, this fiscal year, next quarter.',
      'This year or so = 2001 APPROX',
      'last fiscal year = 2000',
      'this fiscal year = 2001',
      'next quarter = 2001-Q4',
    ],
    [
      'The full year, the whole month, the entire week, the decade, the end of the decade.',
      'The full year = 2001',
      'the whole month = 2001-08',
      'the entire week = 2001-W32',
      'the end of the decade = 200 END',
    ],
    [
      'The weekend was calm, the year-end, the week of, the week ahead.',
      'The weekend = 2001-W31-WE',
      'the year-end = 2000 END',
    ],
    ['The year ended Jan. 31 was calm.', 'The year = P1Y', 'Jan. 31 = 2001-01-31'],
    ['The day was calm.'],
    [
      'This morning, last night, last evening, last morning, this evening, this afternoon.',
      'This morning = 2001-08-08TMO',
      'last night = 2001-08-07TNI',
      'last evening = 2001-08-07TEV',
      'last morning = 2001-08-07TMO',
      'this evening = 2001-08-08TEV',
      'this afternoon = 2001-08-08TAF',
    ],
    [
      'This nights, this overnight, tomorrow night, the night.',
      'overnight = 2001-08-08TNI',
      'tomorrow night = 2001-08-09TNI',
    ],
    [
      'It fell on May 3, 1999. That night was calm. The next morning was calm.',
      'May 3, 1999 = 1999-05-03',
      'That night = 1999-05-03TNI',
      'The next morning = 1999-05-04TMO',
    ],
    [
      'The day before yesterday, the day after tomorrow, day before yesterday, the day of yesterday.',
      'The day before yesterday = 2001-08-06',
      'the day after tomorrow = 2001-08-10',
      'day before yesterday = 2001-08-06',
      'yesterday = 2001-08-07',
    ],
    ['This is about the people of tomorrow and the tomorrow of people.', 'tomorrow = 2001-08-09'],
    ["In today's fast-moving world he slept, not in today's vote.", 'today = 2001-08-08'],
    [
      'He reads the Today and VOA Today. TODAY he came. He came Today.',
      'TODAY = 2001-08-08',
      'Today = 2001-08-08',
    ],
  ]);
});
