import { describe } from 'vitest';
import { cases } from './expression-cases.js';

/** A Wednesday. */
const anchor = '2001-08-08';

describe('a clock and its day', () => {
  cases({ anchor }, [
    ['It fell at 3:30 p.m. on May 6.', '3:30 p.m. on May 6 = 2001-05-06T15:30'],
    ['It fell at noon Thursday.', 'noon Thursday = 2001-08-02T12:00'],
    ['It fell on Tuesday, at about 9 a.m.', 'Tuesday, at about 9 a.m. = 2001-08-07T09:00 APPROX'],
    ['It fell Monday night at 8 p.m.', 'Monday night at 8 p.m. = 2001-08-06T20:00'],
    ['It fell at 8 p.m. Monday night.', '8 p.m. Monday night = 2001-08-06T20:00'],
    ['It fell at 7:45 on Sunday evening.', '7:45 on Sunday evening = 2001-08-05T19:45'],
    ['It fell at 7:45 on Sunday morning.', '7:45 on Sunday morning = 2001-08-05T07:45'],
    [
      'It fell at 8 o’clock on the evening of May 3.',
      '8 o’clock on the evening of May 3 = 2001-05-03T20:00',
    ],
    [
      'It fell at 5 p.m. EST (2200 GMT) on Friday.',
      '5 p.m. EST = 2001-08-03T17:00',
      '2200 GMT = 2001-08-03T22:00',
      'Friday = 2001-08-03',
    ],
    [
      'It fell at 11:20 a.m. in the old market on Saturday.',
      '11:20 a.m. = 2001-08-04T11:20',
      'Saturday = 2001-08-04',
    ],
    [
      'It fell at 11:20 a.m., he said on Saturday.',
      '11:20 a.m. = 2001-08-08T11:20',
      'Saturday = 2001-08-04',
    ],
    ['Filed 11/06/94 08:49.', '11/06/94 08:49 = 1994-11-06T08:49'],
    ['Filed Nov/06/1994.', 'Nov/06/1994 = 1994-11-06'],
    ['They won Friday, 10:30 was the score.', 'Friday = 2001-08-03'],
  ]);
});
