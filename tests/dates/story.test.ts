import { describe } from 'vitest';
import { cases } from './expression-cases.js';

const options = { anchor: '2009-12-19', style: 'narrative' } as const;

describe('a heading, from which a story goes on, is a short line of its own', () => {
  const after = 'A hard time came. In May they left.';
  const years = ['1904 = 1904', '1905 = 1905'];
  const [told, headed] = ['May = 1904-05', 'May = 1905-05'];
  cases(options, [
    [`It began in 1904.\n\nThe campaign of 1905\n\n${after}`, ...years, headed],
    [`It began in 1904. They had lost.\nThe campaign of 1905\n${after}`, ...years, headed],
    [
      `It began in 1904.\n\nIt was the war of 1905\nand a hard time. In May they left.`,
      ...years,
      headed,
    ],
    [`It began in 1904.\n\nThe campaign (1905)\n\n${after}`, ...years, headed],
    [`It began in 1904. They had lost\nThe campaign of 1905\n${after}`, ...years, told],
    [`It began in 1904. The campaign of 1905 was hard. In May they left.`, ...years, told],
    [`It began in 1904.\n\nThe campaign of 1905,\n\n${after}`, ...years, told],
    [
      `It began in 1904.\n\nThe long and most bitter hard sad mad campaign of 1905\n\n${after}`,
      ...years,
      told,
    ],
    [`It began in 1904.\n\nThey had lost the campaign of 1905 men.\n\n${after}`, ...years, told],
  ]);
});

describe('a story goes on in steps of three years at most', () => {
  const began = '9 April 1903 = 1903-04-09';
  cases(options, [
    [
      'It fell on 9 April 1903. They met in May 1906. In July they left.',
      began,
      'May 1906 = 1906-05',
      'July = 1906-07',
    ],
    [
      'It fell on 9 April 1903. They met in May 1907. In July they left.',
      began,
      'May 1907 = 1907-05',
      'July = 1903-07',
    ],
    // Two longer ones are a life that is told, if each is further on.
    [
      'It fell on 9 April 1903. They met in May 1915 and in June 1921. In July they left.',
      began,
      'May 1915 = 1915-05',
      'June 1921 = 1921-06',
      'July = 1921-07',
    ],
    [
      'It fell on 9 April 1903. They met in May 1915 and in June 1895. In July they left.',
      began,
      'May 1915 = 1915-05',
      'June 1895 = 1895-06',
      'July = 1903-07',
    ],
    // A year alone is a step where it opens a clause, and what stands in brackets is none.
    [
      'It fell on 9 April 1903, and by 1905 it was over. In July they left.',
      began,
      '1905 = 1905',
      'July = 1905-07',
    ],
    [
      'It fell on 9 April 1903. Much by 1905 was over. In July they left.',
      began,
      '1905 = 1905',
      'July = 1903-07',
    ],
    [
      'It fell on 9 April 1903. A law (passed on May 22, 1905) helped. In July they left.',
      began,
      'May 22, 1905 = 1905-05-22',
      'July = 1903-07',
    ],
    [
      'It fell on 9 April 1903. A law (a new one) of May 22, 1905 helped. In July they left.',
      began,
      'May 22, 1905 = 1905-05-22',
      'July = 1905-07',
    ],
  ]);
});
