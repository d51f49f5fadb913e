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
    [
      'They fell on 3 March 1915. In October it was retaken, as it had been in October.',
      '3 March 1915 = 1915-03-03',
      'October = 1915-10',
      'October = 1915-10',
    ],
    [
      'It fell on 9 March 1945. The siege begun in October was over.',
      '9 March 1945 = 1945-03-09',
      'October = 1944-10',
    ],
    // A heading says where the story goes, by its first year.
    [
      'It began in 1904.\n\nCampaign of 1905\n\nA hard time came. In May they left.',
      '1904 = 1904',
      '1905 = 1905',
      'May = 1905-05',
    ],
    [
      'It began in 1904.\n\nThe retreat (1911-1913)\n\nIn May they left.',
      '1904 = 1904',
      '1911 = 1911',
      '1913 = 1913',
      'May = 1911-05',
    ],
    // A leap ahead holds for its paragraph, and from the next date near it on; what stands in brackets is told in passing.
    [
      'It fell on 9 April 1903.\n\nIn November 1918 it was studied. In December that was printed.\n\nOn 15 April it was over.',
      '9 April 1903 = 1903-04-09',
      'November 1918 = 1918-11',
      'December = 1918-12',
      '15 April = 1903-04-15',
    ],
    [
      'It fell on 9 April 1903. They met in May 1915. A second meeting of June 1916 was short. In July they left.',
      '9 April 1903 = 1903-04-09',
      'May 1915 = 1915-05',
      'June 1916 = 1916-06',
      'July = 1916-07',
    ],
    [
      'It fell on 9 April 1903. The law (May 22, 1905) was theirs. On 30 June it was repealed.',
      '9 April 1903 = 1903-04-09',
      'May 22, 1905 = 1905-05-22',
      '30 June = 1903-06-30',
    ],
    // A life goes on in long steps.
    [
      'She was born in 1909. In 1921 she fled. In 1935 she came home. In May she taught.',
      '1909 = 1909',
      '1921 = 1921',
      '1935 = 1935',
      'May = 1935-05',
    ],
    // What will be, and days and weeks finer than the story, are seen from the writing.
    [
      'It was begun in May 1899. The town will vote on 3 June. It was told on Monday, and last week.',
      'May 1899 = 1899-05',
      '3 June = 2010-06-03',
      'Monday = 2009-12-14',
      'last week = 2009-W50',
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
    'The fort fell in May 1861. In June 1862 it was retaken. A second army came in 1863. It left in April 1864, and by 1865 the war was over. In December the men went home. A stone was laid in April.';

  test.each([
    ['a history', history, '1866-04'],
    [
      'news with as many old years',
      `${history} He said on Monday, last week and today that it was so. He left yesterday and will be back in April.`,
      '2010-04',
    ],
    [
      'a page with an archive of its months',
      `${history.replace(/ 18\d\d/g, '')}\nMay 1998\nJune 1998\nJuly 1998\nMay 1999\nMay 2000`,
      '2009-04',
    ],
    ['a history of the year it is written in', history.replace(/18\d\d/g, '2009'), '2009-04'],
  ])('%s', (_, text, expected) => {
    const april = resolveDates(text, { anchor: '2009-12-19' }).findLast(
      (each) => each.text === 'April',
    );
    expect(april?.value).toBe(expected);
  });

  test('of a short history from the date that opens it', () => {
    const short =
      'The storm broke on 26 August 1703. On 9 September the fleet sank. The last ship was found on 1 October. A stone was laid in March.';
    const march = (text: string) => summary(text, { anchor: '2009-12-19' }).at(-1);
    expect(march(short)).toBe('March = 1704-03');
    expect(march(short.replace('1703', '2009'))).toBe('March = 2009-03');
  });

  test('as it is said, where it is said', () => {
    const text = 'It began in June 1941. On June 22 they crossed.';
    expect(summary(text, { anchor: '2009-12-19' }).at(-1)).toBe('June 22 = 1941-06-22');
    const far = 'It began in 1941 and went on. Much was lost. On June 22 they crossed.';
    expect(summary(far, { anchor: '2009-12-19' }).at(-1)).toBe('June 22 = 2009-06-22');
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
    expect(summary(history, { anchor, style: 'narrative' }).at(-1)).toBe('April = 1866-04');
  });
});
