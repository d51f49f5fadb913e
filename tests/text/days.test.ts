import { describe, expect, it } from 'vitest';
import { dayInWords, firstInWords, isDay } from '../../scripts/text/days.js';

describe('days in words', () => {
  it.each([
    ['2004-02-09', '9 February 2004'],
    ['2001-12-31', '31 December 2001'],
    ['2001-01', 'January 2001'],
    ['2007', '2007'],
    ['2007-2X', '2007-2X'],
    ['2001-06~', '2001-06~'],
    ['12001-01', '12001-01'],
    ['2001-01-01/2001-02', '2001-01-01/2001-02'],
  ])('%s is %s', (edtf, words) => {
    expect(dayInWords(edtf)).toBe(words);
  });

  it('are those with year, month and day and nothing else', () => {
    const days = ['2001-06-16', '2001-06', '2001', '12001-06-16', '2001-06-16~', '2001-06-16/17'];
    expect(days.filter(isDay)).toEqual(['2001-06-16']);
  });

  it.each([
    ['2001-06-06', '2001-06-18', '6'],
    ['2001-06-16', '2001-07-18', '16 June'],
    ['2001-06-16', '2002-06-18', '16 June 2001'],
    ['2001-06', '2001-08', 'June'],
    ['2001-06', '2001-06-30', 'June'],
    ['2001-06-30', '2001-06', '30 June'],
    ['2001-06', '2002-06', 'June 2001'],
    ['2001', '2001-06', '2001'],
    ['2001-06', '2001', 'June 2001'],
    ['2001', '2002', '2001'],
  ])('of %s to %s begin with %s', (first, last, words) => {
    expect(firstInWords(first, last)).toBe(words);
  });
});
