import { describe } from 'vitest';
import { cases } from './expression-cases.js';

describe('the year printed after the last of several dates is that of all', () => {
  cases({ anchor: '2001-05-10' }, [
    ['In April and June 1955 he won.', 'April = 1955-04', 'June 1955 = 1955-06'],
    [
      'It rained in April, May, and early June 1955.',
      'April = 1955-04',
      'May = 1955-05',
      'early June 1955 = 1955-06 START',
    ],
    ['They met on May 3 or June 5, 1990.', 'May 3 = 1990-05-03', 'June 5, 1990 = 1990-06-05'],
    ['In December and January 1990 it froze.', 'December = 1989-12', 'January 1990 = 1990-01'],
    ['In June and April 1990 it rained.', 'June = 1990-06', 'April 1990 = 1990-04'],
    [
      'In the spring and summer of 1919 they came.',
      'the spring = 1919-SP',
      'summer of 1919 = 1919-SU',
    ],
    [
      'On the night of 24/25 June 1944 they left, on 3/5 May they stayed.',
      '24 = 1944-06-24',
      '25 June 1944 = 1944-06-25',
      'May = 1944-05',
    ],
    ['They met in April, June 1990 was too late.', 'April = 2001-04', 'June 1990 = 1990-06'],
    ['In April and in June 1990 they met.', 'April = 2001-04', 'June 1990 = 1990-06'],
  ]);
});

describe('a year is told from the one spoken of', () => {
  cases({ anchor: '2001-05-10' }, [
    [
      'It began in 1958 and ended in November of the same year.',
      '1958 = 1958',
      'November of the same year = 1958-11',
    ],
    [
      'It began in 1958 and ended on May 3 of the following year.',
      '1958 = 1958',
      'May 3 of the following year = 1959-05-03',
    ],
    [
      'He came in 1958. It had begun in the spring of the previous year.',
      '1958 = 1958',
      'the spring of the previous year = 1957-SP',
    ],
  ]);
});

describe('seasons, ordinals and names that are other words too', () => {
  cases({ anchor: '2001-05-10' }, [
    ['They waited until the spring.', 'the spring = 2001-SP'],
    ['They had spent the fall and winter there.', 'the fall = 2000-FA', 'winter = 2000-WI'],
    ['He wept during the fall of the city, which a spring fed.'],
    ['It ended in the Autumn of 1997.', 'the Autumn of 1997 = 1997-FA'],
    ['By the end of May the Second Army was there.', 'the end of May = 2001-05 END'],
    ['May the second was quiet.', 'May the second = 2001-05-02'],
    ['The Long March had begun.'],
    ['He stepped down (1880) after a term.', '1880 = 1880'],
    [
      'He left in 1990, as he had five years previously.',
      '1990 = 1990',
      'five years previously = 1985',
    ],
  ]);
});
