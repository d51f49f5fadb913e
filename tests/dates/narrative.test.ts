import { describe, expect, test } from 'vitest';
import { resolveDates } from '../../scripts/dates/resolve-dates.js';
import { cases, summary } from './expression-cases.js';

describe('a narrative goes on from the date told last', () => {
  cases({ anchor: '2009-12-19', style: 'narrative' }, [
    // A month and a day are of the year told last, and of the next one when the year has turned.
    [
      'It began in June 1941. On June 22 they crossed.',
      'June 1941 = 1941-06',
      'June 22 = 1941-06-22',
    ],
    [
      'They sailed in December 1941. In January they landed.',
      'December 1941 = 1941-12',
      'January = 1942-01',
    ],
    ['In 1944 the plan was ready. In May it was dropped.', '1944 = 1944', 'May = 1944-05'],
    [
      'They fought in July 1863. Back in March they had talked.',
      'July 1863 = 1863-07',
      'March = 1863-03',
    ],
    // A year that is only looked at, and a day far off, leave the story where it was.
    [
      'They met in May 1975 to plan for 1976. On 3 June they met again.',
      'May 1975 = 1975-05',
      '1976 = 1976',
      '3 June = 1975-06-03',
    ],
    [
      'It sank on 2 August 1964. A report of 1 December 2005 denied it. On 4 August it was seen.',
      '2 August 1964 = 1964-08-02',
      '1 December 2005 = 2005-12-01',
      '4 August = 1964-08-04',
    ],
    // What elsewhere is counted from the writing is counted from the story.
    [
      'In March 1915 they landed. The next month they left. By the end of the year they were home.',
      'March 1915 = 1915-03',
      'The next month = 1915-04',
      'the end of the year = 1915 END',
    ],
    [
      'It fell on 14 September 2007. On Thursday he had been killed.',
      '14 September 2007 = 2007-09-14',
      'Thursday = 2007-09-13',
    ],
    [
      'In June 1919 they fled. This year was the worst. Today it is a park.',
      'June 1919 = 1919-06',
      'This year = 1919',
      'Today = 2009-12-19',
    ],
  ]);
});

describe('news follows a day of the past for the sentences told about it', () => {
  cases({ anchor: '2001-12-13' }, [
    [
      'It was signed on 26 May 1972. On 3 October it entered into force.',
      '26 May 1972 = 1972-05-26',
      '3 October = 1972-10-03',
    ],
    [
      'It was signed on 26 May 1972. The two will meet on 3 October.',
      '26 May 1972 = 1972-05-26',
      '3 October = 2002-10-03',
    ],
    [
      'The treaty of 26 May 1972 was on the table when they met on 3 October.',
      '26 May 1972 = 1972-05-26',
      '3 October = 2001-10-03',
    ],
    [
      'It was signed on 26 May 2001. On 3 October it entered into force.',
      '26 May 2001 = 2001-05-26',
      '3 October = 2001-10-03',
    ],
  ]);
});

describe('the style is found from the dates of a text', () => {
  const history =
    'The fort fell in May 1861. In June 1862 it was retaken. A second army came in 1863. It left in April 1864, and by 1865 the war was over. In September the men went home. A stone was laid in March.';

  test.each([
    ['a history', history, '1866-03'],
    [
      'news with as many old years',
      `${history} He said on Monday, last week and today that it was so. He left yesterday and will be back in March.`,
      '2010-03',
    ],
    ['a history of the year it is written in', history.replace(/18\d\d/g, '2009'), '2009-03'],
  ])('%s', (_, text, expected) => {
    const march = resolveDates(text, { anchor: '2009-12-19' }).findLast(
      (each) => each.text === 'March',
    );
    expect(march?.value).toBe(expected);
  });

  test('as it is said, where it is said', () => {
    const text = 'It began in June 1941. On June 22 they crossed.';
    expect(summary(text, { anchor: '2009-12-19' }).at(-1)).toBe('June 22 = 1941-06-22');
    const far = 'It began in 1941 and went on. Much was lost. On June 22 they will cross.';
    expect(summary(far, { anchor: '2009-12-19' }).at(-1)).toBe('June 22 = 2010-06-22');
    expect(summary(far, { anchor: '2009-12-19', style: 'narrative' }).at(-1)).toBe(
      'June 22 = 1941-06-22',
    );
  });

  test('needs no anchor', () => {
    const anchor = { earliest: null, latest: null };
    expect(summary('It began on May 3, 1915. Two days later it was over.', { anchor })).toEqual([
      'May 3, 1915 = 1915-05-03',
      'Two days later = 1915-05-05',
    ]);
    expect(summary(history, { anchor, style: 'narrative' }).at(-1)).toBe('March = 1866-03');
  });
});
