import { describe, expect, it } from 'vitest';
import { resolveDates } from '../../scripts/dates/resolve-dates.js';

/** A Friday. */
const anchor = '2013-06-28';

const rangesIn = (text: string): string[] =>
  resolveDates(text, { anchor }).flatMap(({ range }) =>
    range ? [`${range.text} = ${range.edtf}`] : [],
  );

describe('the two ends of a range', () => {
  it.each([
    ['It met on 10–12 May.', '10–12 May = 2013-05-10/2013-05-12'],
    ['It met May 3-5, 2009.', 'May 3-5, 2009 = 2009-05-03/2009-05-05'],
    ['It met May 28–June 3.', 'May 28–June 3 = 2013-05-28/2013-06-03'],
    ['It closed from May to July.', 'May to July = 2013-05-01/2013-07-31'],
    ['It closed between 1991 and 1994.', '1991 and 1994 = 1991-01-01/1994-12-31'],
    ['It won the 1998-99 season.', '1998-99 = 1998-01-01/1999-12-31'],
    ['It won the 1999-00 season.', '1999-00 = 1999-01-01/2000-12-31'],
    ['It won the 1999/2000 season.', '1999/2000 = 1999-01-01/2000-12-31'],
    ['It stayed from Monday to Wednesday.', 'Monday to Wednesday = 2013-06-24/2013-06-26'],
    ['It stayed from Friday to Monday.', 'Friday to Monday = 2013-06-21/2013-06-24'],
    ['It will stay from Friday to Monday.', 'Friday to Monday = 2013-06-28/2013-07-01'],
    ['It was shut from December to February.', 'December to February = 2012-12-01/2013-02-28'],
    [
      'It was shut from Dec. 30 to Jan. 3, 2002.',
      'Dec. 30 to Jan. 3, 2002 = 2001-12-30/2002-01-03',
    ],
    [
      'It ran from Monday, June 3, to Friday, June 7.',
      'Monday, June 3, to Friday, June 7 = 2013-06-03/2013-06-07',
    ],
    ['It ran from the 5th to the 9th of May.', 'the 5th to the 9th of May = 2013-05-05/2013-05-09'],
    ['It was up 2009-05-03/2009-05-07.', '2009-05-03/2009-05-07 = 2009-05-03/2009-05-07'],
    ['It was open from 3 to 5 p.m.', '3 to 5 p.m. = 2013-06-28'],
    ['It ran between 3 p.m. and 5 p.m. on Monday.', '3 p.m. and 5 p.m. on Monday = 2013-06-24'],
    ['It ran 10-2 p.m. Monday.', '10-2 p.m. Monday = 2013-06-24'],
  ])('%s', (text, range) => {
    expect(rangesIn(text)).toEqual([range]);
  });

  it.each([
    ['It met on 3 and 4 May.'],
    ['It was put off from Monday to Wednesday.'],
    ['The vote was moved by a week from May 3 to May 10.'],
    ['On Monday — Tuesday was free — they met.'],
    ['It met in 1991, 1993 and 1994.'],
    ['It opens at 3 and 5 p.m.'],
    ['It fell from 1994 to 1991.'],
  ])('are no two dates: %s', (text) => {
    expect(rangesIn(text)).toEqual([]);
  });

  it('refer to each other; the first has the joined range', () => {
    const [before, may, july] = resolveDates('In 2001 it shut from May to July 2002.', { anchor });
    expect(before?.rangeWith).toBeUndefined();
    expect(may).toMatchObject({
      rangeWith: 2,
      range: { start: 21, end: 37, earliest: '2002-05-01', latest: '2002-07-31' },
    });
    expect(july).toMatchObject({ rangeWith: 1 });
    expect(july?.range).toBeUndefined();
  });

  it('of an uncertain day of writing are joined from its readings', () => {
    const [first] = resolveDates('It shut from May to July.', {
      anchor: { earliest: '2012-12-31', latest: '2013-09-01' },
    });
    expect(first?.range?.edtf).toBe('2012-05-01/2013-07-31');
  });

  it('give the first hour the half of the day of the second', () => {
    const clocks = (text: string) => resolveDates(text, { anchor }).map(({ value }) => value);
    expect(clocks('from three to five p.m.')).toEqual(['2013-06-28T15:00', '2013-06-28T17:00']);
    expect(clocks('from 10 to 2 p.m.')).toEqual(['2013-06-28T10:00', '2013-06-28T14:00']);
    expect(clocks('It ran between 9:30 and 11 a.m. Monday.')).toEqual([
      '2013-06-24T09:30',
      '2013-06-24T11:00',
    ]);
  });
});
