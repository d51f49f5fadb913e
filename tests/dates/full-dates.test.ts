import { describe } from 'vitest';
import { cases } from './expression-cases.js';

const anchor = '2001-08-08';

describe('dates printed whole', () => {
  cases({ anchor }, [
    ['The treaty was signed on May 26, 1972.', 'May 26, 1972 = 1972-05-26'],
    ['The treaty was signed on 26 May 1972.', '26 May 1972 = 1972-05-26'],
    ['The treaty was signed on May 26 1972 in Moscow.', 'May 26 1972 = 1972-05-26'],
    ['It opened on the 3rd of March, 1998.', 'the 3rd of March, 1998 = 1998-03-03'],
    ['It opened on March 3rd, 1998.', 'March 3rd, 1998 = 1998-03-03'],
    ['It opened on March the third, 1998.', 'March the third, 1998 = 1998-03-03'],
    ['It opened on Tuesday, March 3, 1998, in Oslo.', 'Tuesday, March 3, 1998 = 1998-03-03'],
    ['It opened on Tuesday 3 March 1998.', 'Tuesday 3 March 1998 = 1998-03-03'],
    ['Tues. Mar. 3, 1998, was cold.', 'Tues. Mar. 3, 1998 = 1998-03-03'],
    ['He was born Sept. 9, 1955.', 'Sept. 9, 1955 = 1955-09-09'],
    ['He was born Sep 9, 1955.', 'Sep 9, 1955 = 1955-09-09'],
    ['Filed 2001-05-10 by the desk.', '2001-05-10 = 2001-05-10'],
    ['Filed 2001-05-10T14:30 by the desk.', '2001-05-10T14:30 = 2001-05-10T14:30'],
    ['Filed 13/06/2001.', '13/06/2001 = 2001-06-13'],
    ['Filed 06/13/2001.', '06/13/2001 = 2001-06-13'],
    ['Filed 13.6.2001.', '13.6.2001 = 2001-06-13'],
    ['Filed 6/13/98.', '6/13/98 = 1998-06-13'],
    ['Filed 8/8/01.', '8/8/01 = 2001-08-08'],
    ['The 29 February 2000 issue sold out.', '29 February 2000 = 2000-02-29'],
    [
      'There is no 30 February 2000 here, only February 2000.',
      'February 2000 = 2000-02',
      'February 2000 = 2000-02',
    ],
    ['Elections were held in June 1999.', 'June 1999 = 1999-06'],
    ['Elections were held in June of 1999.', 'June of 1999 = 1999-06'],
    ['Elections were held in Jun. 1999.', 'Jun. 1999 = 1999-06'],
    ["Elections were held in June '99.", "June '99 = 1999-06"],
    [
      'Elections were held in January nineteen ninety-three.',
      'January nineteen ninety-three = 1993-01',
    ],
    ['DECEMBER 31, 1999', 'DECEMBER 31, 1999 = 1999-12-31'],
  ]);
});

describe('years, decades, centuries', () => {
  cases({ anchor }, [
    ['The pact dates from 1987.', '1987 = 1987'],
    ['The 1996 campaign was long.', '1996 = 1996'],
    ['In the year 2000 it ended.', 'the year 2000 = 2000'],
    ['It began in nineteen eighty-four.', 'nineteen eighty-four = 1984'],
    ['It will end by the year two thousand.', 'the year two thousand = 2000'],
    ['It will be built by 2015.', '2015 = 2015'],
    [
      'The post-1991 politics differ from the pre-1985 rules.',
      'post-1991 = 1991 AFTER',
      'pre-1985 = 1985 BEFORE',
    ],
    ['It came into force on 1st January of 1973.', '1st January of 1973 = 1973-01-01'],
    ['In October 1825 the first patrol set out.', 'October 1825 = 1825-10'],
    ['The plan for 2030-31 is ready.', '2030 = 2030', '31 = 2031'],
    ['They met on October 12, ’68.', 'October 12, ’68 = 1968-10-12'],
    ['The programme runs until 2020.', '2020 = 2020'],
    ['It was founded in 1812.', '1812 = 1812'],
    ["The class of '68 met.", "'68 = 1968"],
    ['In early 1999 it fell.', 'early 1999 = 1999 START'],
    ['It fell in mid-1999.', 'mid-1999 = 1999 MID'],
    ['It fell in late 1999.', 'late 1999 = 1999 END'],
    ['It fell at the end of 1999.', 'the end of 1999 = 1999 END'],
    ['It fell at the beginning of 1999.', 'the beginning of 1999 = 1999 START'],
    ['It fell in the middle of 1999.', 'the middle of 1999 = 1999 MID'],
    ['It fell around 1999.', 'around 1999 = 1999 APPROX'],
    ['Sales in 1999 or later count.', '1999 or later = 1999 ON_OR_AFTER'],
    ['The arms race of the 1980s ended.', 'the 1980s = 198'],
    ["The arms race of the '80s ended.", "the '80s = 198"],
    ['The arms race of the eighties ended.', 'the eighties = 198'],
    ['The nineteen eighties were loud.', 'The nineteen eighties = 198'],
    ['In the early 1990s it grew.', 'the early 1990s = 199 START'],
    ['In the mid-1990s it grew.', 'the mid-1990s = 199 MID'],
    ['In the late 1990s it grew.', 'the late 1990s = 199 END'],
    ['Trade grew in the 1800s and in the 2000s.', 'the 1800s = 18', 'the 2000s = 200'],
    ['Stability in the 21st century depends on it.', 'the 21st century = 20'],
    ['Art of the twentieth century is shown.', 'the twentieth century = 19'],
    ['The 18th-century palace burned.', '18th-century = 17'],
    ['In the early 20th century it grew.', 'the early 20th century = 19 START'],
    ['Castles of the 12th and 13th centuries stand.', 'the 12th = 11', '13th centuries = 12'],
    ['Prices doubled between 1999 and 2001.', '1999 = 1999', '2001 = 2001'],
    ['The 1998-99 season was dull.', '1998 = 1998', '99 = 1999'],
    ['Peace lasted from 1871 to 1914.', '1871 = 1871', '1914 = 1914'],
  ]);
});

describe('numbers that are no years', () => {
  cases({ anchor }, [
    ['It cost $1998 or so.'],
    ['They live at 1600 Pennsylvania Avenue.'],
    ['Flight 1988 was late.'],
    ['Room 2001 was empty.'],
    ['The fund lost 1999 points.'],
    ['Some 2000 people came.'],
    ['The base holds 1,500 warheads.'],
    ['It runs on Windows 2000 well.'],
    ['A 2000-seat hall opened.'],
    ['The missile flew 1998 miles.'],
    ['The ship sailed with 2,011 crew.'],
    ['Version 1.2.2001b shipped.'],
    ['Call 86-10-68326688 now.', 'now = PRESENT_REF'],
  ]);
});
