import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  daysBetween,
  earliestYear,
  isIsoDay,
  isoDay,
  isoDayOf,
  isoWeekOf,
  lastYear,
  monthLength,
  numberOfIsoDay,
  weekdayOf,
  yearOf,
} from '../../scripts/dates/timeline/day-number.js';
import { holidayIn } from '../../scripts/dates/timeline/holidays.js';
import { aroundStart, besides, type Part, partOf } from '../../scripts/dates/timeline/parts.js';
import {
  boundsOf,
  type Grain,
  periodOf,
  shifted,
  timexOf,
} from '../../scripts/dates/timeline/period.js';

const periodAt = (grain: Grain, day: string) => periodOf(grain, numberOfIsoDay(day));
const holiday = (name: string, year: number) => isoDayOf(holidayIn(name, year) ?? NaN);

describe('holidays', () => {
  // Of every remainder by 19, and the earliest and latest days that Easter can have.
  it.each([
    '1609-04-19 1818-03-22 1900-04-15 1943-04-25 1954-04-18 1961-04-02 1981-04-19 1991-03-31',
    '1992-04-19 1993-04-11 1994-04-03 1995-04-16 1996-04-07 1997-03-30 1998-04-12 1999-04-04',
    '2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2008-03-23 2038-04-25',
  ])('Easter is on %s', (days) => {
    for (const day of days.split(' ')) expect(holiday('easter', yearOf(day))).toBe(day);
  });

  it.each([
    ["new year's day", '2001-01-01'],
    ['inauguration day', '2001-01-20'],
    ['martin luther king day', '2001-01-15'],
    ['groundhog day', '2001-02-02'],
    ["valentine's day", '2001-02-14'],
    ['presidents day', '2001-02-19'],
    ['ash wednesday', '2001-02-28'],
    ["st . patrick's day", '2001-03-17'],
    ["april fools ' day", '2001-04-01'],
    ['palm sunday', '2001-04-08'],
    ['good friday', '2001-04-13'],
    ['easter monday', '2001-04-16'],
    ['earth day', '2001-04-22'],
    ['may day', '2001-05-01'],
    ["mother's day", '2001-05-13'],
    ['memorial day', '2001-05-28'],
    ["father's day", '2001-06-17'],
    ['independence day', '2001-07-04'],
    ['bastille day', '2001-07-14'],
    ['labor day', '2001-09-03'],
    ['columbus day', '2001-10-08'],
    ['halloween', '2001-10-31'],
    ['election day', '2001-11-06'],
    ['veterans day', '2001-11-11'],
    ['thanksgiving', '2001-11-22'],
    ['christmas eve', '2001-12-24'],
    ['christmas', '2001-12-25'],
    ['boxing day', '2001-12-26'],
    ["new year's eve", '2001-12-31'],
    // A last Monday that is the fifth, one that is the fourth, and a month that begins on the weekday.
    ['memorial day', '2000-05-29'],
    ['memorial day', '2002-05-27'],
    ['labor day', '2003-09-01'],
    ['election day', '2005-11-08'],
  ])('%s is on %s', (name, day) => {
    expect(holiday(name, yearOf(day))).toBe(day);
  });

  it('there is no other', () => {
    expect(holidayIn('harbour day', 2001)).toBeUndefined();
  });
});

describe('days', () => {
  it.each([
    [2000, 2, 29],
    [1900, 2, 28],
    [2004, 2, 29],
    [2001, 1, 31],
    [2001, 12, 31],
    [2001, 0, 0],
    [2001, 13, 0],
    [lastYear, 12, 31],
    [lastYear + 1, 1, 0],
    [earliestYear, 1, 31],
    [earliestYear - 1, 12, 0],
    [2001.5, 1, 0],
  ])('month %s-%s has %s days', (year, month, length) => {
    expect(monthLength(year, month)).toBe(length);
  });

  it('are counted from 1970, of which the first was a Thursday', () => {
    expect(numberOfIsoDay('1970-01-01')).toBe(0);
    expect([weekdayOf('1970-01-01'), weekdayOf('1969-12-31'), weekdayOf('1969-12-28')]).toEqual([
      4, 3, 7,
    ]);
    expect(addDays('2000-02-28', 2)).toBe('2000-03-01');
    expect(daysBetween('2001-01-01', '2002-01-01')).toBe(365);
  });

  it.each([
    ['0000-01-01', true],
    ['9999-12-31', true],
    ['2001-02-29', false],
    ['2001-2-03', false],
    ['x2001-02-03', false],
    ['2001-02-03T', false],
    [20010203, false],
  ])('%s is one: %s', (value, is) => {
    expect(isIsoDay(value)).toBe(is);
  });

  it('before the year 0 have no ISO form', () => {
    expect([isoDay(-1, 12, 31), isoDay(0, 1, 1)]).toEqual([undefined, '0000-01-01']);
    expect(() => numberOfIsoDay('2001-02-30')).toThrow('2001-02-30 is not a day of the calendar.');
    expect(() => numberOfIsoDay('2001-02-03T10:30')).toThrow(RangeError);
  });

  it.each([
    ['2001-01-01', 2001, 1],
    ['2000-01-02', 1999, 52],
    ['2010-01-03', 2009, 53],
    ['2008-12-29', 2009, 1],
    ['2004-12-31', 2004, 53],
  ])('%s is in a week of %s, number %s', (day, year, week) => {
    expect(isoWeekOf(numberOfIsoDay(day))).toEqual({ year, week });
  });
});

test.each([
  ['day', '2001-05-10', '2001-05-10', '2001-05-10', '2001-05-10'],
  ['week', '2001-05-10', '2001-W19', '2001-05-07', '2001-05-13'],
  ['weekend', '2001-05-10', '2001-W19-WE', '2001-05-12', '2001-05-13'],
  ['month', '2001-12-10', '2001-12', '2001-12-01', '2001-12-31'],
  ['month', '2000-02-10', '2000-02', '2000-02-01', '2000-02-29'],
  ['season', '2001-03-01', '2001-SP', '2001-03-01', '2001-05-31'],
  ['season', '2001-11-30', '2001-FA', '2001-09-01', '2001-11-30'],
  ['season', '2004-02-29', '2003-WI', '2003-12-01', '2004-02-29'],
  ['quarter', '2001-10-01', '2001-Q4', '2001-10-01', '2001-12-31'],
  ['quarter', '2001-03-31', '2001-Q1', '2001-01-01', '2001-03-31'],
  ['half', '2001-06-30', '2001-H1', '2001-01-01', '2001-06-30'],
  ['half', '2001-07-01', '2001-H2', '2001-07-01', '2001-12-31'],
  ['year', '2001-07-01', '2001', '2001-01-01', '2001-12-31'],
  ['decade', '2001-07-01', '200', '2000-01-01', '2009-12-31'],
  ['century', '2001-07-01', '20', '2000-01-01', '2099-12-31'],
  ['millennium', '2001-07-01', '2', '2000-01-01', '2999-12-31'],
] as const)('the %s of %s is %s', (grain, day, timex, first, last) => {
  const period = periodAt(grain, day);
  expect([timexOf(period), ...boundsOf(period).map(isoDayOf)]).toEqual([timex, first, last]);
});

test.each([
  ['year', -479, 'BC0480'],
  ['decade', -48, 'BC048'],
  ['century', -5, 'BC04'],
  ['month', -479 * 12 + 8, 'BC0480-09'],
] as const)('before our era: %s %s is %s', (grain, index, timex) => {
  expect(timexOf({ grain, index })).toBe(timex);
});

test('a period beyond the calendar ends where the calendar ends', () => {
  const last = numberOfIsoDay('9999-12-31');
  expect(boundsOf({ grain: 'decade', index: 1000 })[1]).toBe(last);
  expect(boundsOf(shifted(periodAt('year', '9999-01-01'), 1))[1]).toBe(last);
});

const named = (period: ReturnType<typeof partOf>) => period && timexOf(period);

test.each<[grain: Grain, day: string, part: Part, expected: string | undefined]>([
  ['month', '2001-05-10', { rank: 1, grain: 'day', weekday: 2 }, '2001-05-01'],
  ['month', '2001-05-10', { rank: 1, grain: 'day', weekday: 1 }, '2001-05-07'],
  ['month', '2001-05-10', { rank: 5, grain: 'day', weekday: 4 }, '2001-05-31'],
  ['month', '2001-05-10', { rank: 5, grain: 'day', weekday: 5 }, undefined],
  ['month', '2001-05-10', { rank: -1, grain: 'day', weekday: 4 }, '2001-05-31'],
  ['month', '2001-05-10', { rank: -1, grain: 'day', weekday: 5 }, '2001-05-25'],
  ['month', '2001-05-10', { rank: -2, grain: 'day', weekday: 4 }, '2001-05-24'],
  ['month', '2001-05-10', { rank: 1, grain: 'week' }, '2001-W18'],
  ['month', '2001-06-10', { rank: 1, grain: 'week' }, '2001-W23'],
  ['month', '2001-05-10', { rank: -1, grain: 'week' }, '2001-W22'],
  ['month', '2001-10-10', { rank: -1, grain: 'week' }, '2001-W43'],
  ['month', '2001-05-10', { rank: 6, grain: 'week' }, undefined],
  ['month', '2001-09-10', { rank: 1, grain: 'weekend' }, '2001-W35-WE'],
  ['month', '2001-05-10', { rank: 1, grain: 'weekend' }, '2001-W18-WE'],
  ['month', '2001-05-10', { rank: -1, grain: 'weekend' }, '2001-W21-WE'],
  ['year', '2001-05-10', { rank: 2, grain: 'month' }, '2001-02'],
  ['year', '2001-05-10', { rank: -1, grain: 'month' }, '2001-12'],
  ['year', '2001-05-10', { rank: -2, grain: 'quarter' }, '2001-Q3'],
  ['year', '2001-05-10', { rank: 13, grain: 'month' }, undefined],
  ['week', '2001-05-10', { rank: 7, grain: 'day' }, '2001-05-13'],
  ['week', '2001-05-10', { rank: 8, grain: 'day' }, undefined],
  ['week', '2001-05-10', { rank: -8, grain: 'day' }, undefined],
])('of the %s of %s, part %o is %s', (grain, day, part, expected) => {
  expect(named(partOf(periodAt(grain, day), part))).toBe(expected);
});

// 2001-05-07 is a Monday.
test.each<[grain: Grain, weekday: number | undefined, day: string, before: string, after: string]>([
  ['day', 1, '2001-05-07', '2001-04-30', '2001-05-14'],
  ['day', 7, '2001-05-07', '2001-05-06', '2001-05-13'],
  ['day', 2, '2001-05-07', '2001-05-01', '2001-05-08'],
  ['day', undefined, '2001-05-07', '2001-05-06', '2001-05-08'],
  ['week', undefined, '2001-05-07', '2001-W18', '2001-W20'],
  ['weekend', undefined, '2001-05-07', '2001-W18-WE', '2001-W19-WE'],
  ['weekend', undefined, '2001-05-12', '2001-W18-WE', '2001-W20-WE'],
  ['month', undefined, '2001-05-07', '2001-04', '2001-06'],
])('the %s (weekday %s) beside %s is %s or %s', (grain, weekday, day, before, after) => {
  const period = periodAt('day', day);
  expect(timexOf(besides(period, { grain, weekday }, -1))).toBe(before);
  expect(timexOf(besides(period, { grain, weekday }, 1))).toBe(after);
});

test.each([
  ['2001-05-06', '2001-W18', '2001-W18-WE'],
  ['2001-05-07', '2001-W19', '2001-W18-WE'],
  ['2001-05-08', '2001-W19', '2001-W18-WE'],
  ['2001-05-09', '2001-W19', '2001-W19-WE'],
])('around %s are %s and %s', (day, week, weekend) => {
  const period = periodAt('day', day);
  expect(timexOf(aroundStart(period, 'week'))).toBe(week);
  expect(timexOf(aroundStart(period, 'weekend'))).toBe(weekend);
});
