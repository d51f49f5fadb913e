import { describe } from 'vitest';
import { cases } from './expression-cases.js';

/** A Wednesday. */
const anchor = '2001-08-08';

describe('hours and minutes', () => {
  cases({ anchor }, [
    [
      'It fell at 23:59 and at 24:00, not at 25:10 and not at 10:60.',
      '23:59 = 2001-08-08T23:59',
      '24:00 = 2001-08-08T24:00',
    ],
    [
      'It fell at 10:30:15 sharp, or at 10:30:00.5 of it.',
      '10:30:15 = 2001-08-08T10:30:15',
      '10:30:00.5 = 2001-08-08T10:30:00',
    ],
    [
      'It fell at 10.30 a.m. sharp and at 10.45 p.m. sharp, not at 10.30 sharp.',
      '10.30 a.m. = 2001-08-08T10:30',
      '10.45 p.m. = 2001-08-08T22:45',
    ],
    [
      'It fell at 2359 GMT and 0640 UTC, not at 2400 GMT or 1260 GMT.',
      '2359 GMT = 2001-08-08T23:59',
      '0640 UTC = 2001-08-08T06:40',
    ],
    ['It fell at 1 p.m., not at 13 p.m. or 0 a.m.', '1 p.m. = 2001-08-08T13:00'],
    [
      'It fell at 12 a.m. and 12 p.m., and at 12:15 a.m. sharp.',
      '12 a.m. = 2001-08-08T00:00',
      '12 p.m. = 2001-08-08T12:00',
      '12:15 a.m. = 2001-08-08T00:15',
    ],
    [
      'It fell at 1 in the morning, 12 in the morning or 13 in the morning.',
      '1 in the morning = 2001-08-08T01:00',
      '12 in the morning = 2001-08-08T00:00',
    ],
    [
      'It fell at 5 in the afternoon, 9 in the evening and 3 in the night.',
      '5 in the afternoon = 2001-08-08T17:00',
      '9 in the evening = 2001-08-08T21:00',
    ],
    ["It fell at nine o'clock in the evening.", "nine o'clock in the evening = 2001-08-08T21:00"],
    ['It fell at midday, not at High Midnight.', 'midday = 2001-08-08T12:00'],
    ['Scores of 5/10:30 were told until 10:30.', '10:30 = 2001-08-08T10:30'],
  ]);
});

describe('zones', () => {
  cases({ anchor }, [
    [
      'It fell at 10:30 EST and at 5 p.m. est.',
      '10:30 EST = 2001-08-08T10:30',
      '5 p.m. est = 2001-08-08T17:00',
    ],
    ['It fell at 10:30 et al.', '10:30 = 2001-08-08T10:30'],
    ['It fell at 10:30 local time on Monday.', '10:30 local time on Monday = 2001-08-06T10:30'],
    [
      'It fell at 10:30:00+0200 or 10:30:00+02:00, not at 10:30:00+02.',
      '10:30:00+0200 = 2001-08-08T10:30:00',
      '10:30:00+02:00 = 2001-08-08T10:30:00',
      '10:30:00 = 2001-08-08T10:30:00',
    ],
  ]);
});

describe('a bare clock', () => {
  cases({ anchor }, [
    ['10:30 was the score.'],
    ['10:30 Monday was the hour.', '10:30 Monday = 2001-08-06T10:30'],
    ['It fell at 10:30 overnight.', '10:30 = 2001-08-08T10:30', 'overnight = 2001-08-08TNI'],
  ]);
});

describe('the evening of a clock that counts to twelve', () => {
  cases({ anchor }, [
    ['It fell at 0:30 on Sunday evening.', '0:30 on Sunday evening = 2001-08-05T00:30'],
    ['It fell at 11:30 on Sunday evening.', '11:30 on Sunday evening = 2001-08-05T23:30'],
    ['It fell at 12:30 on Sunday evening.', '12:30 on Sunday evening = 2001-08-05T12:30'],
    ['It fell at 11:30 on Sunday morning.', '11:30 on Sunday morning = 2001-08-05T11:30'],
  ]);
});

describe('a clock behind its day', () => {
  cases({ anchor }, [
    ['It fell on Monday at 12:30 in the rain.', 'Monday at 12:30 = 2001-08-06T12:30'],
    ['It fell Monday: 10 a.m. was the hour.', 'Monday: 10 a.m. = 2001-08-06T10:00'],
    ['It fell Monday at around 9 a.m. sharp.', 'Monday at around 9 a.m. = 2001-08-06T09:00 APPROX'],
    ['It fell in June at 9 a.m. sharp.', 'June = 2001-06', '9 a.m. = 2001-08-08T09:00'],
    ['It fell this week at 9 a.m. sharp.', 'this week = 2001-W32', '9 a.m. = 2001-08-08T09:00'],
    ['It fell yesterday at 9 a.m. sharp.', 'yesterday at 9 a.m. = 2001-08-07T09:00'],
    ['It fell on Christmas at 9 a.m. sharp.', 'Christmas at 9 a.m. = 2000-12-25T09:00'],
    ['It fell on 20 Apr 2000 20:05 for good.', '20 Apr 2000 20:05 = 2000-04-20T20:05'],
    ['It fell on 20 Apr 20:05 for good.', '20 Apr = 2001-04-20'],
    ['It fell on 20 Apr 20:05:30 for good.', '20 Apr 20:05:30 = 2001-04-20T20:05:30'],
    ['It fell on 20 Apr 2000, 20:05 for good.', '20 Apr 2000 = 2000-04-20'],
    ['It fell on 20 Apr 2000 3:05 for good.', '20 Apr 2000 = 2000-04-20'],
    ['It fell on May 3\n\nNight fell.', 'May 3 = 2001-05-03'],
  ]);
});

describe('the first clock of a range', () => {
  cases({ anchor }, [
    [
      'It ran from 3 to 5 p.m. and from 10 to 2 p.m.',
      '3 = 2001-08-08T15:00',
      '5 p.m. = 2001-08-08T17:00',
      '10 = 2001-08-08T10:00',
      '2 p.m. = 2001-08-08T14:00',
    ],
    [
      'It ran from 11 to 12 p.m. and from 11 to 9 a.m.',
      '11 = 2001-08-08T11:00',
      '12 p.m. = 2001-08-08T12:00',
      '9 a.m. = 2001-08-08T09:00',
    ],
    [
      'It ran between 9:30 and 11 a.m., not from 3 to 17:00.',
      '9:30 = 2001-08-08T09:30',
      '11 a.m. = 2001-08-08T11:00',
      '17:00 = 2001-08-08T17:00',
    ],
    [
      'It ran from 3 to 5:30 p.m. Monday.',
      '3 = 2001-08-06T15:00',
      '5:30 p.m. Monday = 2001-08-06T17:30',
    ],
    [
      'It ran three until five p.m. and from 13 to 5 p.m.',
      'three = 2001-08-08T15:00',
      'five p.m. = 2001-08-08T17:00',
      '5 p.m. = 2001-08-08T17:00',
    ],
  ]);
});

describe('a part of a day', () => {
  cases({ anchor }, [
    [
      'It fell in the night of July 9, in the early hours of Thursday.',
      'the night of July 9 = 2001-07-09TNI',
      'the early hours of Thursday = 2001-08-02TMO',
    ],
    [
      'It fell in the morning hours of July 9, in the late hours of Thursday.',
      'the morning hours of July 9 = 2001-07-09TMO',
      'Thursday = 2001-08-02',
    ],
    [
      'It fell in late evening yesterday and by mid-afternoon Monday.',
      'late evening yesterday = 2001-08-07TEV END',
      'mid-afternoon Monday = 2001-08-06TAF MID',
    ],
    [
      'It began on May 3. By mid-afternoon it was over.',
      'May 3 = 2001-05-03',
      'mid-afternoon = 2001-05-03TAF MID',
    ],
    ['It fell on late evenings.'],
  ]);
});
