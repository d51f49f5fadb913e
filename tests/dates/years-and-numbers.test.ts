import { describe } from 'vitest';
import { cases } from './expression-cases.js';

/** A Wednesday. */
const anchor = '2001-08-08';

describe('four digits are a year, or not', () => {
  cases({ anchor }, [
    ['He ran Windows 2000 and a Boeing 1990.'],
    ['It cost $1999, €2000 and #1988.'],
    ['It lies at 1990 Elm Street and 1984 Old Mill Road.'],
    ['It rose by 1999 percent and 1950 dollars and by 1950%.'],
    ['The 2000-seat hall and the 1989-built ship came in a 1990-Model.', '1990 = 1990'],
    [
      'The post-1989 order and pre-1914 borders fell.',
      'post-1989 = 1989 AFTER',
      'pre-1914 = 1914 BEFORE',
    ],
    ['The anti-1989 order and mid-1990 plan fell.', 'mid-1990 = 1990 MID'],
    ['He left (1880) and in 1499, not in 2200.', '1880 = 1880'],
    ['It fell, 1899, and 1900, and 2049.', '1900 = 1900', '2049 = 2049'],
    ['In 2000 men came; the 1990 elections; about 1900 workers.', '2000 = 2000', '1990 = 1990'],
    ['In the year 2500 it falls.', 'the year 2500 = 2500'],
    [
      'It fell in 1990 or later, 1991 and beyond, 1992 or so.',
      '1990 or later = 1990 ON_OR_AFTER',
      '1991 and beyond = 1991 ON_OR_AFTER',
      '1992 = 1992',
    ],
    ["It held 1990s and 2000mg and 1990's.", '1990s = 199', '1990 = 1990'],
    ['Call 555 1984 or 555-1984-3.'],
  ]);
});

describe('short years and spoken years', () => {
  cases({ anchor }, [
    [
      "It fell in the summer of '98 and by the '99 plan.",
      "the summer of '98 = 1998-SU",
      "'99 = 1999",
    ],
    [
      'It fell in nineteen ninety-six and in nineteen-ninety, not in nineteen hundred.',
      'nineteen ninety-six = 1996',
      'nineteen-ninety = 1990',
    ],
    [
      'It fell in twenty eleven and in two thousand and one.',
      'twenty eleven = 2011',
      'two thousand and one = 2001',
    ],
    ['Two thousand people came in two thousand, in two thousand people.', 'two thousand = 2000'],
  ]);
});

describe('two years', () => {
  cases({ anchor }, [
    [
      'The 1998-99, 1999-00, 1999/2000 and 2001/02 seasons.',
      '1998 = 1998',
      '99 = 1999',
      '1999 = 1999',
      '00 = 2000',
      '1999 = 1999',
      '2000 = 2000',
      '2001 = 2001',
      '02 = 2002',
    ],
    [
      'The 1998/76, 1998-97, 1998-2300, 1400-1450 and 1998-1 seasons.',
      '1998 = 1998',
      '1998 = 1998',
      '1998 = 1998',
    ],
    ['The 1998 -99 and 1998- 99 seasons.', '1998 = 1998', '1998 = 1998'],
  ]);
});

describe('decades', () => {
  cases({ anchor }, [
    [
      'It fell in the mid-1990s, the mid 1990s, the later 1960s, the middle 1970s.',
      'the mid-1990s = 199 MID',
      'the mid 1990s = 199 MID',
      'the later 1960s = 196 END',
      'the middle 1970s = 197 MID',
    ],
    [
      "It fell in the late '80s, late '80s and mid-80s.",
      "the late '80s = 198 END",
      "late '80s = 198 END",
      'mid-80s = 198 MID',
    ],
    [
      'It fell in the twenties, the nineteen-twenties, the eighteen nineties.',
      'the twenties = 192',
      'the nineteen-twenties = 192',
      'the eighteen nineties = 189',
    ],
    ['In the fourteen-twenties, twenties of them fell.'],
    ["It fell in the '15s, the '10s, the '25s, 80s, early 80s.", 'early 80s = 198 START'],
    [
      'It fell in the 1800s, the 2000s, the 1995s, the 2200s, the 900s.',
      'the 1800s = 18',
      'the 2000s = 200',
    ],
  ]);
});

describe('centuries', () => {
  cases({ anchor }, [
    [
      'It fell in the 31st century, the 0th century, the first centuries.',
      'the first centuries = 00',
    ],
    [
      'It fell in the 4th century BC, behind 11th-century walls.',
      'the 4th century BC = BC03',
      '11th-century = 10',
    ],
    [
      'It fell behind the late 11th-century walls, the 11th-century wall.',
      'the late 11th-century = 10 END',
      '11th-century = 10',
    ],
    [
      'It fell in the 18th and 19th centuries, the 17th or 18th century.',
      'the 18th = 17',
      '19th centuries = 18',
      'the 17th = 16',
      '18th century = 17',
    ],
  ]);
});

describe('three numbers', () => {
  cases({ anchor }, [
    [
      'Sent 2001-5-10 and 2001/05/10 and 2001.5.10.',
      '2001-5-10 = 2001-05-10',
      '2001/05/10 = 2001-05-10',
      '2001.5.10 = 2001-05-10',
    ],
    [
      'Sent 5/10/2001 and 31/12/2001 and 12/31/2001.',
      '5/10/2001 = 2001-05-10',
      '31/12/2001 = 2001-12-31',
      '12/31/2001 = 2001-12-31',
    ],
    ['Sent 5-10-2001, then 5.10.2001.', '5-10-2001 = 2001-05-10', '5.10.2001 = 2001-10-05'],
    ['Sent 5-10-01 and 5/10/01 and 5.10.01.', '5/10/01 = 2001-05-10'],
    ['Sent 13.05.01 and 12.05.01.', '13.05.01 = 2001-05-13'],
    ['Sent 5/10-2001 and 5/10/2001/7 and 5 /10/2001.'],
    ['Sent 005/10/2001 and 5/10/12345 and 5/10/123.'],
    ['Sent 32/13/2001 and 0/5/2001 to Room 5/10/2001.'],
    ['Sent 3/4 and 5/10/.'],
  ]);
});

describe('ISO 8601', () => {
  cases({ anchor }, [
    [
      'Sent 2001-05-10T12:30 and 2001-05-10 12:30:00 and 2001-05-10x.',
      '2001-05-10T12:30 = 2001-05-10T12:30',
      '2001-05-10 12:30:00 = 2001-05-10T12:30:00',
    ],
    [
      'Sent 2001-05-10/2001-05-12 and 2001-05-10/12.',
      '2001-05-10 = 2001-05-10',
      '2001-05-12 = 2001-05-12',
    ],
    [
      'It is due in 2000-W45-7, 2000-W45-8, 2000-W45-0.',
      '2000-W45-7 = 2000-11-12',
      '2000 = 2000',
      '2000 = 2000',
    ],
    [
      'It is due in 2000-W00, 2000-W5, 2000-W45/3, 2000-W453.',
      '2000 = 2000',
      '2000 = 2000',
      '2000 = 2000',
      '2000 = 2000',
    ],
    [
      'It fell 2012-00, 2012-12, 2012-10, 2012—11.',
      '2012 = 2012',
      '2012-12 = 2012-12',
      '2012-10 = 2012-10',
      '2012 = 2012',
    ],
    [
      'Sent 20130506T2459Z, 20130506T2360Z, 20130506T2530, 20130506T233061.',
      '20130506T2459Z = 2013-05-06T24:59',
    ],
    ['Sent 20130506T23, 20130506/7, 18990506, 21000506, 20130230.'],
  ]);
});
