import { describe, expect, test } from 'vitest';
import { publicationDate } from '../../scripts/dates.js';
import { resolveDates } from '../../scripts/dates/resolve-dates.js';

const only = (text: string, options: Parameters<typeof resolveDates>[1]) => {
  const [expression, ...rest] = resolveDates(text, options);
  expect(rest).toEqual([]);
  return expression;
};

describe('an expression keeps its evidence', () => {
  test('extent, bounds, precision, anchor and rule of a week', () => {
    expect(only('He leaves next week.', { anchor: '2001-08-08' })).toEqual({
      start: 10,
      end: 19,
      text: 'next week',
      type: 'DATE',
      value: '2001-W33',
      edtf: '2001-08-13/2001-08-19',
      earliest: '2001-08-13',
      latest: '2001-08-19',
      precision: 'week',
      kind: 'window',
      reference: 'deictic',
      basis: 'deictic',
      anchor: 'publication',
      rule: 'deictic-unit',
    });
  });

  test('offsets are UTF-16 offsets', () => {
    expect(only('“🚀” flew on May 3, 1999.', { anchor: '2001-08-08' })).toMatchObject({
      start: 13,
      end: 24,
      text: 'May 3, 1999',
    });
  });

  test('what is told is resolved against the expression that told it', () => {
    const [, later] = resolveDates('It began on May 3, 1999. Two days later it ended.', {
      anchor: '2001-08-08',
    });
    expect(later).toMatchObject({
      value: '1999-05-05',
      reference: 'anaphoric',
      basis: 'relative',
      anchor: 0,
    });
  });

  test('a stretch that ends with the writing has bounds and lasts', () => {
    expect(only('It rained for the past two weeks.', { anchor: '2001-08-08' })).toMatchObject({
      type: 'DURATION',
      value: 'P2W',
      earliest: '2001-07-25',
      latest: '2001-08-08',
      kind: 'span',
    });
  });

  test('the past month of a shorter month begins on its last day', () => {
    expect(only('It rained in the past month.', { anchor: '2001-03-31' })).toMatchObject({
      earliest: '2001-02-28',
    });
  });

  test('a fiscal or approximate date is marked in EDTF', () => {
    expect(only('It grew in fiscal 1999.', { anchor: '2001-08-08' })).toMatchObject({
      edtf: '1999~',
      earliest: '1999-01-01',
    });
    expect(only('It grew around 1999.', { anchor: '2001-08-08' })).toMatchObject({
      edtf: '1999~',
      mod: 'APPROX',
    });
  });
});

describe('ambiguity is returned', () => {
  test('day and month of a numeric date', () => {
    expect(only('Filed 05/06/2001.', { anchor: '2001-08-08' })).toMatchObject({
      value: '2001-05-06',
      edtf: '2001-05-06/2001-06-05',
      kind: 'window',
      readings: [
        { value: '2001-05-06', edtf: '2001-05-06', earliest: '2001-05-06', latest: '2001-05-06' },
        { value: '2001-06-05', edtf: '2001-06-05', earliest: '2001-06-05', latest: '2001-06-05' },
      ],
    });
  });

  test('the publisher’s date order settles it', () => {
    const filed = only('Filed 05/06/2001.', { anchor: '2001-08-08', dateOrder: 'day_first' });
    expect(filed).toMatchObject({ value: '2001-06-05' });
    expect(filed).not.toHaveProperty('readings');
  });

  test('last Tuesday, said on a Wednesday', () => {
    expect(only('They met last Tuesday.', { anchor: '2001-08-08' })).toMatchObject({
      value: '2001-08-07',
      edtf: '2001-07-31/2001-08-07',
      readings: [{ value: '2001-08-07' }, { value: '2001-07-31' }],
    });
  });

  test('next Friday, said on a Wednesday', () => {
    expect(only('They meet next Friday.', { anchor: '2001-08-08' })).toMatchObject({
      value: '2001-08-10',
      edtf: '2001-08-10/2001-08-17',
      readings: [{ value: '2001-08-10' }, { value: '2001-08-17' }],
    });
  });
});

describe('an anchor that is no single day', () => {
  const anchor = { earliest: '2001-05-10', latest: '2001-05-18' };

  test('gives the hull of both ends, and both readings', () => {
    expect(only('They spoke last week.', { anchor })).toMatchObject({
      value: '2001-W1X',
      edtf: '2001-04-30/2001-05-13',
      earliest: '2001-04-30',
      latest: '2001-05-13',
      precision: 'range',
      readings: [{ value: '2001-W18' }, { value: '2001-W19' }],
    });
  });

  test('changes nothing where both ends agree', () => {
    expect(only('They spoke last month.', { anchor })).toMatchObject({
      value: '2001-04',
      precision: 'month',
    });
    expect(only('They spoke in 1999.', { anchor })).toMatchObject({ value: '1999' });
  });

  test('with one end unknown leaves that side open', () => {
    expect(
      only('They spoke last month.', { anchor: { earliest: '2001-05-10', latest: null } }),
    ).toMatchObject({
      value: 'XXXX-XX',
      edtf: '2001-04-01/..',
      earliest: '2001-04-01',
      latest: null,
      precision: 'open',
    });
  });

  test('with nothing known resolves only what needs no anchor', () => {
    const nothing = { earliest: null, latest: null };
    expect(only('They spoke on May 10.', { anchor: nothing })).toMatchObject({
      value: 'XXXX-XX-XX',
    });
    expect(only('They spoke on May 10.', { anchor: nothing })).not.toHaveProperty('edtf');
    expect(only('They spoke in 1999.', { anchor: nothing })).toMatchObject({ edtf: '1999' });
  });

  test('an anchor that is no day is refused', () => {
    expect(() => resolveDates('today', { anchor: '2001-02-30' })).toThrow(RangeError);
    expect(() =>
      resolveDates('today', { anchor: { earliest: '2001-02-02', latest: '2001-01-01' } }),
    ).toThrow(/after its end/);
    expect(() => resolveDates('today', { anchor: { earliest: 'May 3', latest: null } })).toThrow(
      /^The anchor is no date: \{"earliest":"May 3"/,
    );
  });

  test.each([
    [7],
    [Symbol('x')],
    [{ bounds: null }],
    [{ published: '2004-03-03' }],
    [{ published: { bounds: { earliest: '2004-02-30', latest: null } } }],
    [{ published: { bounds: { earliest: '2004-02-01' } } }],
  ])('what is no anchor is refused in a sentence', (anchor) => {
    expect(() => resolveDates('today', { anchor: anchor as unknown as string })).toThrow(
      /^The anchor is no date: .+; give an ISO day/,
    );
  });

  test('a missing anchor is said in a sentence', () => {
    const resolve = resolveDates as (text: string, options?: object) => unknown;
    for (const options of [undefined, {}, { anchor: undefined }, { anchor: null }])
      expect(() => resolve('today', options)).toThrow(
        /^There is no anchor, the day of writing: give an ISO day such as "2004-03-03", .+\.$/,
      );
  });

  test.each([
    [
      'a day',
      'Envoys Meet\n\nOSLO, March 3, 2004 (Agency) -- Envoys meet again today, officials said on Tuesday.',
      '2004-03-03',
    ],
    [
      'an order nobody knows',
      'Envoys Meet\n\n05/06/2009\n\nThey meet today.',
      '2009-05-06/2009-06-05',
    ],
    ['nothing', 'They meet today.', undefined],
  ])('what publicationDate returns is an anchor: %s', (_, page, edtf) => {
    const found = publicationDate(page);
    const today = resolveDates(page, { anchor: found }).find(({ text }) => text === 'today');
    expect(today?.edtf).toBe(edtf);
    if (!found.published) return;
    for (const anchor of [found.published, found.published.bounds, found.published.edtf])
      expect(resolveDates(page, { anchor })).toEqual(resolveDates(page, { anchor: found }));
  });
});

describe('one habit decides the numeric dates of a text', () => {
  const edtf = (text: string, options: Parameters<typeof resolveDates>[1]) =>
    resolveDates(text, options).map((each) => each.edtf);

  test.each([
    ['13/05/2009 and 05/06/2008', ['2009-05-13', '2008-06-05']],
    ['05/06/2008 and 05/13/2009', ['2008-05-06', '2009-05-13']],
    ['05/06/2008 and 07/08/2009', ['2008-05-06/2008-06-05', '2009-07-08/2009-08-07']],
    [
      '13/05/2009, 05/13/2009 and 05/06/2008',
      ['2009-05-13', '2009-05-13', '2008-05-06/2008-06-05'],
    ],
  ])('%s', (text, expected) => {
    expect(edtf(`They met on ${text}.`, { anchor: '2010-01-01' })).toEqual(expected);
  });

  test('the page that gives the anchor tells it, and who asks has the last word', () => {
    const anchor = publicationDate(
      'Envoys End Round\n\n05/06/2009\n\nGENEVA, June 5 (Agency) - Talks on the radar centre ended on Friday, diplomats said.\n',
    );
    expect(anchor).toMatchObject({ published: { edtf: '2009-06-05' }, dateOrder: 'day_first' });
    expect(edtf('They met on 07/08/2008.', { anchor })).toEqual(['2008-08-07']);
    expect(edtf('They met on 07/08/2008.', { anchor, dateOrder: 'month_first' })).toEqual([
      '2008-07-08',
    ]);
  });
});
