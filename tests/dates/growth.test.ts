import { describe, expect, it } from 'vitest';
import { resolveDates } from '../../scripts/dates/resolve-dates.js';
import { grownBranches, grownExpressions } from '../growth/grown.js';
import { hardDates } from '../growth/hard-texts.js';
import { date, type Line } from './page.js';

const anchor = '2001-08-08';

/** What a hostile page may repeat within a line, and lines that it may repeat. */
const lines: readonly Line[] = [
  ['body', '5 May 2004, '],
  ['navigation', '5 May 2004, '],
  ['navigation', '1'],
  ['navigation', '1/1/'],
  ['body', 'May '],
  ['navigation', 'Monday '],
  ['body', ' '],
  ['body', '.'],
  ['body', '('],
  ['body', 'A.'],
  ['copyright', '2004 '],
  ['navigation', 'Posted 5 May 2004'],
  ['credit_line', '(Agency 05/06/2004)'],
  ['credit_line', '(Agency May 5)'],
  ['navigation', 'https://paper.example/2004/05/06/a'],
  ['body', 'OSLO, March 3 (Agency) -- President Bush met them on May 5.'],
];

const resolve = hardDates.map((unit) => (size: number): void => {
  resolveDates(`${unit.repeat(size)}x`, { anchor });
});
const dateEach = lines.map(([role, unit]) => (size: number): void => {
  const first = role === 'copyright' ? '© ' : '';
  date([[role, `${first}${unit.repeat(size)}`]]);
  date([[role, `${first}${unit.repeat(size)}x`]]);
  date(Array.from({ length: size }, (): Line => [role, unit]));
});

describe('twice a text takes twice the steps, whatever it repeats', () => {
  it.each([
    ['to resolve its dates', resolve, 150],
    ['to find when a page was published', dateEach, 30],
  ])('%s', async (_, works, count) => {
    const { places, grown } = await grownBranches(count, ...works);
    expect(places).toBeGreaterThan(500);
    expect(grown).toEqual([]);
  });

  it.each([
    ['to resolve its dates', resolve, 0],
    ['to find when a page was published', dateEach, 10],
  ])('of regular expressions %s', async (_, works, least) => {
    const { places, grown } = await grownExpressions(20, ...works);
    expect(places).toBeGreaterThan(least);
    expect(grown).toEqual([]);
  });
});

it.each(['1', '"', 'x', ' ', '日'])(
  'a million characters of %j are no too deep a recursion',
  (character) => {
    expect(resolveDates(character.repeat(1_000_000), { anchor })).toEqual([]);
  },
);
