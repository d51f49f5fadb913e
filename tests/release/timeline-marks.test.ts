import { describe, expect, it, test } from 'vitest';
import type { EventFlatRow } from '../../scripts/model/tables/events-flat.js';
import { axisOf } from '../../scripts/release/explorer/timeline-axis.js';
import { timelineBars } from '../../scripts/release/explorer/timeline-bars.js';
import { inTime, marksOf } from '../../scripts/release/explorer/timeline-marks.js';
import { committedRows } from '../committed-rows.js';

const [sample] = committedRows('events_flat');
if (!sample) throw new Error('The release has no events.');

type Dated = readonly [
  first: string | null,
  last: string | null,
  kind?: 'span' | 'window' | null,
  report?: string,
];
const eventOf = ([first, last, kind, report]: Dated, id = 'E001'): EventFlatRow => ({
  ...sample,
  event_id: id,
  occurrence: 'actual',
  date_earliest: first,
  date_latest: last,
  date_kind: kind ?? null,
  first_reported_earliest: null,
  first_reported_latest: report ?? null,
});

describe('a mark', () => {
  const [early, middle, late] = ['2001-02-01', '2001-06-01', '2001-11-01'];
  const edges = [early, late].map((day, at) => eventOf([day, day], `E9${at}`));

  test.each<[dated: Dated, shape: string, from: string, to: string, open: string]>([
    [[middle, middle], 'day', middle, middle, ''],
    [[early, middle], 'window', early, middle, ''],
    [[middle, middle, 'window'], 'window', middle, middle, ''],
    [[middle, null], 'window', middle, middle, 'after'],
    [[null, middle], 'window', middle, middle, 'before'],
    [[null, null, null, middle], 'undated', middle, middle, ''],
    [[middle, middle, 'span'], 'span', middle, middle, ''],
    // What went on when it was reported reaches its report.
    [[early, null, 'span', middle], 'span', early, middle, 'after'],
    [[null, late, 'span', middle], 'span', middle, late, 'before'],
    [[middle, null, 'span', early], 'span', middle, middle, 'after'],
    [[null, middle, 'span', late], 'span', middle, middle, 'before'],
    [[early, null, 'window', middle], 'window', early, early, 'after'],
  ])('of %o is a %s from %s to %s, open: %s', (dated, shape, from, to, open) => {
    const { axis, marks } = marksOf([eventOf(dated), ...edges]);
    const [mark] = marks;
    expect(mark?.shape).toBe(shape);
    expect([mark?.from, mark?.to]).toEqual([axis.at(from), axis.at(to)]);
    expect([mark?.isOpenBefore, mark?.isOpenAfter]).toEqual([open === 'before', open === 'after']);
  });

  it('of an event of which nothing is known is in the middle', () => {
    expect(marksOf([eventOf([null, null])]).marks).toMatchObject([{ from: 0.5, to: 0.5 }]);
  });

  it('comes in the order of time, and those without any date last', () => {
    const events = [
      eventOf([null, null, null, '1999-01-01'], 'E1'),
      eventOf([null, '2001-03-01'], 'E2'),
      eventOf(['2001-02-01', null], 'E3'),
      eventOf(['2001-02-01', '2001-02-03'], 'E5'),
      eventOf(['2001-02-01', '2001-02-03'], 'E4'),
    ];
    expect(inTime(events).map(({ event_id: id }) => id)).toEqual(['E4', 'E5', 'E3', 'E2', 'E1']);
  });
});

describe('the axis', () => {
  it('has a piece for each year in which anything is dated, in order and apart', () => {
    const { pieces, breaks } = axisOf(['2005-06-15', '2001-06-15', '2001-07-15']);
    expect(pieces.map(({ title }) => title)).toEqual(['2001', '2005']);
    const [one, two] = pieces;
    expect([one?.start, two?.end]).toEqual([0, expect.closeTo(1)]);
    expect((two?.start ?? 0) - (one?.end ?? 0)).toBeCloseTo(0.045);
    expect(breaks).toEqual([expect.closeTo(((one?.end ?? 0) + (two?.start ?? 0)) / 2)]);
    expect((one?.end ?? 0) - (one?.start ?? 0)).toBeGreaterThan(
      (two?.end ?? 0) - (two?.start ?? 0),
    );
  });

  it('joins the nearest years when there are more than nine', () => {
    const years = [1961, 1964, 1967, 1970, 1973, 1976, 1979, 1982, 1985, 1987];
    const titles = (count: number) =>
      axisOf(years.slice(-count).map((year) => `${year}-06-15`)).pieces.map(({ title }) => title);
    expect(titles(9).at(-1)).toBe('1987');
    expect(titles(10)).toHaveLength(9);
    expect(titles(10).at(-1)).toBe('1985–1987');
  });

  it('takes whole months around the days, within their year', () => {
    const { at } = axisOf(['2001-06-05', '2001-06-25']);
    // From the first of May to the end of July.
    expect([at('2001-05-01'), at('2001-06-16')]).toEqual([0, expect.closeTo(0.5)]);
    const whole = axisOf(['2001-01-05', '2001-12-25']).at;
    expect([whole('2001-01-01'), whole('2001-07-02')]).toEqual([0, expect.closeTo(0.5, 2)]);
  });

  it('has months as its ticks, none at its edges', () => {
    const [piece] = axisOf(['2001-01-05', '2001-12-25']).pieces;
    const titles = piece?.ticks.map(({ title }) => title) ?? [];
    expect(titles).toContain('Jul');
    expect(titles).not.toContain('2001');
  });

  it('without days has no piece', () => {
    const axis = axisOf([]);
    expect([axis.pieces, axis.breaks, axis.at('2001-01-01')]).toEqual([[], [], 1]);
  });
});

describe('bars', () => {
  const barsOf = (days: readonly (string | null)[]) =>
    /: (.*)\.<\/desc>/.exec(
      timelineBars({ events_flat: days.map((day) => eventOf([day, day])) }, ''),
    )?.[1];

  it('count by year, in order, with those without a date last', () => {
    expect(barsOf(['2003-01-01', '2001-01-01', null, '2003-05-01'])).toMatch(
      /^2001 1, 2003 2, [^\d]+ 1$/,
    );
  });

  it('count by decade where there are more than twenty-five years', () => {
    const years = (count: number) => Array.from({ length: count }, (_, at) => `${1970 + at}-01-01`);
    expect(barsOf(years(25))?.split(', ')).toHaveLength(25);
    expect(barsOf(years(26))).toBe('1970s 10, 1980s 10, 1990s 6');
  });

  it('are as high as their share of the most, and none is without height', () => {
    const days = [...Array.from({ length: 1000 }, () => '2001-01-01'), '2002-01-01'];
    const svg = timelineBars({ events_flat: days.map((day) => eventOf([day, day])) }, '');
    const heights = [...svg.matchAll(/class="full"[^>]*?\sheight="(\d+)"/g)].map(
      ([, height]) => height,
    );
    expect(heights).toEqual(['220', '1']);
  });
});
