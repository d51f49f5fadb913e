import { describe } from 'vitest';
import { cases } from './expression-cases.js';

const anchor = '2005-08-08';

describe('names that hold a word of time', () => {
  cases({ anchor }, [
    ['The Good Friday Agreement still holds.'],
    ['It broke down two weeks after the Good Friday Agreement.', 'two weeks = P2W'],
    ['He sailed to Easter Island and to Christmas Island.'],
    ['The Easter Sunday Massacre is not forgotten.'],
    ['Members of Black September fled.'],
    ['Lenin led the October Revolution.'],
    ['It was the May Fourth Movement that he joined.'],
    ['The Hunt for Red October sold well.'],
    ['USA Today first reported it.'],
    ['This is about today’s youth and tomorrow’s leaders.'],
    ['The Easter Rising of 1916 failed.', '1916 = 1916'],
    ['The Friday Group met, as on Monday Night Football.'],
    ['He spoke on the Tonight Show.'],
    ['He lived in the Summer Palace.'],
    ['The Wednesday Senate meeting failed.', 'Wednesday = 2005-08-03'],
    ['The Memorial Day Weekend was wet.', 'Memorial Day Weekend = 2005-W21-WE'],
    ['On May Day they marched.', 'May Day = 2005-05-01'],
    ['On Labor Day President Karr spoke.', 'Labor Day = 2005-09-05'],
    ['The January Senate vote failed.', 'January = 2005-01'],
    ['The January Senate failed.'],
    ['It was in today’s editions.', 'today = 2005-08-08'],
    ['It was signed on Good Friday, April 10, 1998.', 'April 10, 1998 = 1998-04-10'],
    ['It was signed on Christmas Day (Dec. 25, 1998).', 'Dec. 25, 1998 = 1998-12-25'],
    [
      'It fell between Easter, May 3, 1999, and Monday.',
      'Easter = 2005-03-27',
      'May 3, 1999 = 1999-05-03',
      'Monday = 2005-08-08',
    ],
  ]);
});

describe('days called by their number', () => {
  cases({ anchor }, [
    ['Rules are tighter since 9/11.', '9/11 = 2001-09-11'],
    ['The 9/11 commission met.', '9/11 = 2001-09-11'],
    ['The September 11 attacks changed it.', 'September 11 = 2001-09-11'],
    ['The Sept. 11 terrorist attacks changed it.', 'Sept. 11 = 2001-09-11'],
    ['The September 11 vote changed it.', 'September 11 = 2005-09-11'],
    ['It took 19/11 and 9/11/12 of it.', '9/11/12 = 2012-09-11'],
  ]);
});

describe('numbers with a label', () => {
  cases({ anchor }, [
    ['It rests on Law No. 2010 of the republic.'],
    ['Lot 2003, a teapot, was sold.'],
    ['He drove a 1987 Chevrolet and her white 1965 Mustang.'],
    ['It broke a 1972 Treaty and the 1987 accord.', '1972 = 1972', '1987 = 1987'],
    ['Version 25.12.13 and build 2004.10.09 run 1900 km from Tel. 555 1984.'],
    ['There was no. In 2001 it changed.', '2001 = 2001'],
  ]);
});
