import { describe } from 'vitest';
import { cases } from './expression-cases.js';

describe('counted from a time already told', () => {
  cases({ anchor: '2001-08-08' }, [
    [
      'They met in 1999. Trade will grow over the next decade.',
      '1999 = 1999',
      'the next decade = 201',
    ],
    [
      'They met on May 3, 1999. Three days later they signed.',
      'May 3, 1999 = 1999-05-03',
      'Three days later = 1999-05-06',
    ],
    [
      'They met on May 3, 1999. Two weeks later they signed.',
      'May 3, 1999 = 1999-05-03',
      'Two weeks later = 1999-05-17',
    ],
    [
      'They met on May 3, 1999. Two years later they signed.',
      'May 3, 1999 = 1999-05-03',
      'Two years later = 2001',
    ],
    [
      'They met on May 3, 1999. That day it rained.',
      'May 3, 1999 = 1999-05-03',
      'That day = 1999-05-03',
    ],
    [
      'They met on May 3, 1999. The next day it rained.',
      'May 3, 1999 = 1999-05-03',
      'The next day = 1999-05-04',
    ],
    [
      'They met on May 3, 1999. The previous day it rained.',
      'May 3, 1999 = 1999-05-03',
      'The previous day = 1999-05-02',
    ],
    [
      'They met on May 3, 1999. The following week they left.',
      'May 3, 1999 = 1999-05-03',
      'The following week = 1999-W19',
    ],
    [
      'They met on May 3, 1999. The same month he died.',
      'May 3, 1999 = 1999-05-03',
      'The same month = 1999-05',
    ],
    [
      'They met in May 1999. Later that year he died.',
      'May 1999 = 1999-05',
      'Later that year = 1999 END',
    ],
    ['They met in 1999. The following year he died.', '1999 = 1999', 'The following year = 2000'],
    ['They met in 1999. A decade earlier he was poor.', '1999 = 1999', 'A decade earlier = 1989'],
    ['They met in 1999. A year earlier he was poor.', '1999 = 1999', 'A year earlier = 1998'],
    [
      'They met on May 3, 1999. The day before, it rained.',
      'May 3, 1999 = 1999-05-03',
      'The day before = 1999-05-02',
    ],
    [
      'They met on May 3, 1999. The following Monday they left.',
      'May 3, 1999 = 1999-05-03',
      'The following Monday = 1999-05-10',
    ],
    [
      'He said on September 16, 2000 he had been travelling in the past month.',
      'September 16, 2000 = 2000-09-16',
      'the past month = P1M',
    ],
    [
      'On May 3, 1999 at noon he left; at 5:30 p.m. he was back.',
      'May 3, 1999 at noon = 1999-05-03T12:00',
      '5:30 p.m. = 1999-05-03T17:30',
    ],
  ]);
});

describe('comparison periods', () => {
  cases({ anchor: '2001-10-25' }, [
    [
      'Third-quarter profit rose to $5 million from $3 million a year earlier.',
      'Third-quarter = 2001-Q3',
      'a year earlier = 2000-Q3',
    ],
    [
      'Third-quarter profit rose 10% from a year ago.',
      'Third-quarter = 2001-Q3',
      'a year ago = 2000-Q3',
    ],
    [
      'Profit fell in the third quarter. In the year-ago quarter, it had grown.',
      'the third quarter = 2001-Q3',
      'the year-ago quarter = 2000-Q3',
    ],
    [
      'Sales in September were 4% higher than a year earlier.',
      'September = 2001-09',
      'a year earlier = 2000-09',
    ],
    ['In 1999, sales were 4% higher than a year earlier.', '1999 = 1999', 'a year earlier = 1998'],
    [
      'Second-quarter sales beat those of the same period last year.',
      'Second-quarter = 2001-Q2',
      'the same period last year = 2000-Q2',
    ],
    [
      'Sales fell in the second quarter. The 2000 quarter was better.',
      'the second quarter = 2001-Q2',
      'The 2000 quarter = 2000-Q2',
    ],
    [
      'Net fell in the third quarter. For the quarter, sales were flat.',
      'the third quarter = 2001-Q3',
      'the quarter = 2001-Q3',
    ],
    [
      'Net fell in the third quarter. Sales in the latest period were flat.',
      'the third quarter = 2001-Q3',
      'the latest period = 2001-Q3',
    ],
    ['A year ago, he was a student.', 'A year ago = 2000'],
  ]);
});

describe('quarters, halves, fiscal years', () => {
  cases({ anchor: '2001-10-25' }, [
    ['The company expects to report a third-quarter loss.', 'third-quarter = 2001-Q3'],
    ['It will break even in the fourth quarter.', 'the fourth quarter = 2001-Q4'],
    ['It lost money in the second quarter of 1998.', 'the second quarter of 1998 = 1998-Q2'],
    ['It lost money in the 1998 second quarter.', 'the 1998 second quarter = 1998-Q2'],
    ["It lost money in last year's first quarter.", "last year's first quarter = 2000-Q1"],
    ['It lost money in Q3 2001.', 'Q3 2001 = 2001-Q3'],
    ['It lost money in 3Q 2001.', '3Q 2001 = 2001-Q3'],
    ['It grew in the first half of 2001.', 'the first half of 2001 = 2001-H1'],
    ['It will grow in the second half of next year.', 'the second half of next year = 2002-H2'],
    ['It grew in fiscal 1999.', 'fiscal 1999 = 1999'],
    ['It grew in FY2000.', 'FY2000 = 2000'],
    ['It grew in the fiscal year 2000.', 'the fiscal year 2000 = 2000'],
    ['It grew in the final quarter of 1999.', 'the final quarter of 1999 = 1999-Q4'],
  ]);
});
