import { describe, expect, test } from 'vitest';
import { resolveDates } from '../../scripts/dates/resolve-dates.js';
import { civilDay, dayNumber } from '../../scripts/dates/timeline/day-number.js';
import { cases } from './expression-cases.js';

describe('years before our era', () => {
  cases({ anchor: '2009-12-19', style: 'narrative' }, [
    ['The city fell in 146 BC.', '146 BC = BC0146'],
    ['It burned from 499 to 493 BCE.', '499 = BC0499', '493 BCE = BC0493'],
    ['The revolt (499-493 BC) failed.', '499 = BC0499', '493 BC = BC0493'],
    [
      'In April 480 BC they came. The following year they left, in the summer.',
      'April 480 BC = BC0480-04',
      'The following year = BC0479',
      'the summer = BC0480-SU',
    ],
    ['It stood in the late 4th century BC.', 'the late 4th century BC = BC03 END'],
    ['The number 480 bc is a code.'],
  ]);

  test('have no days that EDTF and our columns print', () => {
    const [year] = resolveDates('It fell in 146 BC.', { anchor: '2009-12-19' });
    expect(year).toMatchObject({ value: 'BC0146' });
    expect(year).not.toHaveProperty('edtf');
    expect(year).not.toHaveProperty('earliest');
  });

  test('are reckoned in as others are', () => {
    const day = dayNumber(-479, 2, 28) ?? 0;
    expect(civilDay(day)).toEqual({ year: -479, month: 2, day: 28 });
    expect(civilDay(day + 1)).toEqual({ year: -479, month: 3, day: 1 });
    expect(dayNumber(-5000, 1, 1)).toBeUndefined();
  });
});
