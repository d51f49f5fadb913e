import { describe, expect, test } from 'vitest';
import { edtfBounds } from '../../scripts/dates/edtf.js';
import { resolveDates } from '../../scripts/dates/resolve-dates.js';
import type { TimeExpression } from '../../scripts/dates/time-expression.js';
import { addDays, isoDayOf, numberOfIsoDay } from '../../scripts/dates/timeline/day-number.js';
import { boundsOf, type Grain, periodOf, shifted } from '../../scripts/dates/timeline/period.js';
import fc from 'fast-check';

const relative = [
  'on Friday',
  'last week',
  'next month',
  'this year',
  'yesterday',
  'in June',
  'on May 3',
  'will meet',
  'said',
  'three days ago',
  'last summer',
  'next Tuesday',
  'in the third quarter',
  'over the weekend',
  'two weeks later',
  'that day',
  'the following month',
  'last May',
  'the past two months',
  'this morning',
  'early next year',
  'on Feb. 29',
  'at 5 p.m.',
  'by year-end',
  'the day after tomorrow',
  'a year earlier',
  'at Christmas',
  'in late November',
  'fell',
  'the ministers',
  '.',
  ',',
];
const absolute = [
  'in 1999',
  'May 3, 1999',
  '2001-05-10',
  'the 1990s',
  '05/06/2001',
  'the 21st century',
  'from May 3 to 5, 2000',
  'fiscal 1998',
  "in June '99",
];

const day = fc.integer({ min: -73_000, max: 40_000 }).map(isoDayOf);
const textOf = (fragments: readonly string[]) =>
  fc.array(fc.constantFrom(...fragments), { maxLength: 25 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  textOf([...relative, ...absolute]),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'0 1 2 3 9 / - : . , \' " a M May st'.split(' '), ' ') }),
);

const boundsHold = ({ edtf, earliest, latest }: TimeExpression): void => {
  if (edtf === undefined) expect(earliest).toBeUndefined();
  else expect({ earliest, latest }).toEqual(edtfBounds(edtf));
  if (typeof earliest === 'string' && typeof latest === 'string')
    expect(earliest <= latest).toBe(true);
};

describe('properties', () => {
  test('expressions are slices of the text, in order, without overlap, with the bounds their EDTF says', () => {
    fc.assert(
      fc.property(anyText, day, (text, anchor) => {
        let last = 0;
        for (const expression of resolveDates(text, { anchor })) {
          expect(expression.text).toBe(text.slice(expression.start, expression.end));
          expect(expression.start).toBeGreaterThanOrEqual(last);
          expect(expression.end).toBeGreaterThan(expression.start);
          boundsHold(expression);
          for (const reading of expression.readings ?? [])
            if (reading.edtf !== undefined) edtfBounds(reading.edtf);
          last = expression.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('an anchor resolves only against an expression before it', () => {
    fc.assert(
      fc.property(textOf([...relative, ...absolute]), day, (text, anchor) => {
        resolveDates(text, { anchor }).forEach((expression, index) => {
          if (typeof expression.anchor === 'number') expect(expression.anchor).toBeLessThan(index);
        });
      }),
    );
  });

  test('widening the anchor never narrows a result', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...relative),
        day,
        fc.nat(40),
        fc.nat(40),
        (text, anchor, before, after) => {
          const wide = { earliest: addDays(anchor, -before), latest: addDays(anchor, after) };
          const [narrow] = resolveDates(text, { anchor });
          const [widened] = resolveDates(text, { anchor: wide });
          if (!narrow?.earliest || !narrow.latest) return;
          expect(widened?.earliest && widened.earliest <= narrow.earliest).toBe(true);
          expect(widened?.latest && widened.latest >= narrow.latest).toBe(true);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('shifting the anchor by the 400 years after which the calendar repeats shifts every relative result by as much', () => {
    const cycle = 146_097;
    fc.assert(
      fc.property(textOf(relative), fc.integer({ min: -73_000, max: 40_000 }), (text, number) => {
        const shiftedBounds = resolveDates(text, { anchor: isoDayOf(number) }).map(
          ({ earliest }) =>
            typeof earliest === 'string' ? isoDayOf(numberOfIsoDay(earliest) + cycle) : earliest,
        );
        const later = resolveDates(text, { anchor: isoDayOf(number + cycle) }).map(
          ({ earliest }) => earliest,
        );
        expect(later).toEqual(shiftedBounds);
      }),
    );
  });
});

describe('periods', () => {
  const grains: readonly Grain[] = [
    'day',
    'week',
    'month',
    'season',
    'quarter',
    'half',
    'year',
    'decade',
    'century',
    'millennium',
  ];

  test('every day lies in its period, and neighbours touch', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...grains),
        fc.integer({ min: -300_000, max: 300_000 }),
        (grain, number) => {
          const period = periodOf(grain, number);
          const [first, last] = boundsOf(period);
          expect(first <= number && number <= last).toBe(true);
          expect(boundsOf(shifted(period, 1))[0]).toBe(last + 1);
        },
      ),
    );
  });

  test('day numbers and ISO days are inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        expect(numberOfIsoDay(isoDayOf(number))).toBe(number);
      }),
    );
  });
});
