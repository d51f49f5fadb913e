import { describe, expect, it } from 'vitest';
import { edtfBounds, readEdtf } from '../../scripts/dates/edtf.js';
import {
  edtfOf,
  hull,
  intersection,
  isOrdered,
  precisionOf,
} from '../../scripts/dates/interval.js';
import {
  addDays,
  daysBetween,
  isoDay,
  weekdayOf,
} from '../../scripts/dates/timeline/day-number.js';
import fc from 'fast-check';

const day = fc.integer({ min: 0, max: 400_000 }).map((offset) => addDays('1500-01-01', offset));
const interval = fc
  .tuple(fc.option(day), fc.option(day))
  .filter(([a, b]) => a !== null || b !== null)
  .map(([a, b]) =>
    a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b },
  );

describe('readEdtf', () => {
  it.each([
    ['2001-08-08', '2001-08-08', '2001-08-08'],
    ['2001-06', '2001-06-01', '2001-06-30'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['1972', '1972-01-01', '1972-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['1985-04-XX', '1985-04-01', '1985-04-30'],
    ['1985-XX-XX', '1985-01-01', '1985-12-31'],
    ['2001-21', '2001-03-01', '2001-05-31'],
    ['2003-24', '2003-12-01', '2004-02-29'],
    ['1984?', '1984-01-01', '1984-12-31'],
    ['2004-06~', '2004-06-01', '2004-06-30'],
    ['2004-06-11%', '2004-06-11', '2004-06-11'],
    ['2001-08-13/2001-08-19', '2001-08-13', '2001-08-19'],
    ['2001-05/2001-06', '2001-05-01', '2001-06-30'],
    ['../2011-09-20', null, '2011-09-20'],
    ['/2011-09-20', null, '2011-09-20'],
    ['2011-09-27/..', '2011-09-27', null],
    ['2011-09-27/', '2011-09-27', null],
    ['../..', null, null],
  ])('%s is %s to %s', (value, earliest, latest) => {
    expect(readEdtf(value)).toEqual({ ok: true, bounds: { earliest, latest } });
  });

  it.each([
    ['', 'an empty text is not an EDTF date of level 0 or 1'],
    ['2001-13', '2001-13 has month 13'],
    ['2001-02-30', '2001-02-30 is not in the calendar'],
    ['2001-00-01', '2001-00-01 has month 00'],
    ['20X1', '20X1 is not an EDTF date of level 0 or 1'],
    ['201X-05', '201X-05 has a month but no single year'],
    ['2004-XX-05', '2004-XX-05 has a day but no month'],
    ['2001-8-8', '2001-8-8 is not an EDTF date of level 0 or 1'],
    ['2002/2001', '2002/2001 ends before it begins'],
    ['/..', '/.. bounds nothing'],
    ['1/2/3', '1/2/3 has more than one slash'],
    ['2001-21-05', '2001-21-05 has month 21'],
    ['2001-08-08T10:00', '2001-08-08T10:00 is not an EDTF date of level 0 or 1'],
  ])('refuses "%s": %s', (value, problem) => {
    expect(readEdtf(value)).toEqual({ ok: false, problem });
  });

  it('reads back what edtfOf writes, with the same bounds', () => {
    fc.assert(
      fc.property(interval, (bounds) => {
        expect(edtfBounds(edtfOf(bounds))).toEqual(bounds);
      }),
    );
  });

  it('never throws and never returns bounds out of order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9X?~%/.-]{0,24}$/), (value) => {
        const reading = readEdtf(value);
        expect(!reading.ok || isOrdered(reading.bounds)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('precisionOf', () => {
  it.each([
    ['2001-08-08', 'day'],
    ['2001-08-13/2001-08-19', 'week'],
    ['2001-08-14/2001-08-20', 'range'],
    ['2001-06', 'month'],
    ['1972', 'year'],
    ['199X', 'range'],
    ['2001-08-11/2001-08-12', 'range'],
    ['../2011-09-20', 'open'],
    ['../..', 'open'],
  ])('%s is a %s', (value, precision) => {
    expect(precisionOf(edtfBounds(value))).toBe(precision);
  });
});

describe('intervals', () => {
  it('intersect in days that are in both, and their hull holds both', () => {
    fc.assert(
      fc.property(interval, interval, day, (a, b, each) => {
        const isIn = ({ earliest, latest }: typeof a): boolean =>
          (earliest === null || earliest <= each) && (latest === null || each <= latest);
        const both = intersection(a, b);
        expect(both !== undefined && isIn(both)).toBe(isIn(a) && isIn(b));
        if (isIn(a) || isIn(b)) expect(isIn(hull(a, b))).toBe(true);
      }),
    );
  });
});

describe('the calendar', () => {
  it('has no 30 February, no month 13, and a leap day in 2000 but not in 1900', () => {
    expect([isoDay(2001, 2, 30), isoDay(2001, 13, 1), isoDay(1900, 2, 29)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(isoDay(2000, 2, 29)).toBe('2000-02-29');
  });

  it('knows the weekdays the corpus depends on', () => {
    expect(['2011-09-27', '2001-08-07', '2001-08-03'].map(weekdayOf)).toEqual([2, 2, 5]);
  });

  it('counts days forth and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (start, days) => {
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    );
  });
});
