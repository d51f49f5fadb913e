import { describe, expect, it } from 'vitest';
import { cutPage, readPage } from '../../scripts/corpus/page.js';
import { findMarkPairs } from '../../scripts/corpus/quotation-marks.js';
import { grownBranches, grownExpressions } from '../growth/grown.js';
import { hardMarks, hardPages } from '../growth/hard-texts.js';

/** What follows at the end makes an expression go back that has gone to it. */
const repeated = (unit: string, size: number): string => `${unit.repeat(size)}x`;

const read = hardPages.map((unit) => (size: number): void => {
  readPage(cutPage('A999', repeated(unit, size)), {});
});
const pair = hardMarks.map((unit) => (size: number): void => {
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
