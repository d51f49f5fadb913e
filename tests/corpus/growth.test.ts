import { describe, expect, it } from 'vitest';
import { cutPage, readPage } from '../../scripts/corpus/page.js';
import { findMarkPairs } from '../../scripts/corpus/quotation-marks.js';
import { grownBranches, grownExpressions } from '../growth/grown.js';

/** What pages may repeat without end. */
const hard = [
  '08/08/2001 ',
  '05/06/2001\n',
  'May ',
  'May 1 ',
  'May 1\n\n',
  'May 1, 2001 - ',
  'last May ',
  'OSLO, May 1 (A) - ',
  '"',
  '“',
  "'a ",
  'A (A ',
  '(',
  '(A) ',
  'Ab (',
  'A ',
  'A-',
  '1/',
  ' ',
  'a\n',
  'a',
  'By A\n',
  '© ',
  '© 2001 ',
  ' | a',
  '> a\n',
  'The horns of both harbours sound, and the keepers\n',
  '“We sound the horn from the light of the harbour\nWe sound the horn from the light of the harbour, she said.\n\n',
  'the horn is to sound from the light of the harbour\nOn May 1 the “keepers” met.\n\n',
];

/** What marks may be repeated without end. */
const marks = [
  ',,a',
  '<<a',
  '"a',
  '"',
  '“a ',
  ' “a',
  'a” ',
  '“a" ',
  '“a “a" ',
  '“a” ‘b’ ',
  '"a 5" ',
  " 'a",
  "s' a ",
  ' `',
  '«a ',
  '&quot;',
  '5" ',
  '&amp;',
];

/** What follows at the end makes an expression go back that has gone to it. */
const repeated = (unit: string, size: number): string => `${unit.repeat(size)}x`;

const read = hard.map((unit) => (size: number): void => {
  readPage(cutPage('A999', repeated(unit, size)), {});
});
const pair = marks.map((unit) => (size: number): void => {
  findMarkPairs(repeated(unit, size));
});

describe('twice a text takes twice the steps, whatever it repeats', () => {
  it.each([
    ['to cut and to read', read, 60, 500],
    ['to pair its marks', pair, 100, 20],
  ])('%s', async (_, works, count, least) => {
    const { places, grown } = await grownBranches(count, ...works);
    expect(places).toBeGreaterThan(least);
    expect(grown).toEqual([]);
  });

  it.each([
    ['to cut and to read', read, 40],
    ['to pair its marks', pair, 1],
  ])('of regular expressions %s', async (_, works, least) => {
    const { places, grown } = await grownExpressions(25, ...works);
    expect(places).toBeGreaterThan(least);
    expect(grown).toEqual([]);
  });
});
