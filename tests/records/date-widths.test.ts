import { expect, it } from 'vitest';
import { daysBetween } from '../../scripts/dates/timeline/day-number.js';
import { committedRows } from '../committed-rows.js';

const times = committedRows('time_expressions');

interface Read {
  readonly id: string;
  readonly article: string;
  readonly basis: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

const dates: readonly Read[] = [
  ...committedRows('quotes').map((row) => ({
    id: row.quote_id,
    article: row.article_id,
    basis: row.said_basis,
    from: row.said_earliest,
    to: row.said_latest,
    start: row.said_source_start,
    end: row.said_source_end,
  })),
  ...committedRows('events').map((row) => ({
    id: row.event_id,
    article: row.first_article_id,
    basis: row.date_basis,
    from: row.date_earliest,
    to: row.date_latest,
    start: row.date_source_start,
    end: row.date_source_end,
  })),
];

const width = (from: string | null, to: string | null): number =>
  from === null || to === null ? Infinity : daysBetween(from, to);

it('a date that the article gives is no more precise than its words, which may say early or late', () => {
  const read = dates.filter(({ basis, start }) => start !== null && basis !== 'outside');
  expect(read.length).toBeGreaterThan(20);
  const tooPrecise = read.filter(({ article, from, to, start, end }) => {
    const words = times.filter(
      (time) =>
        time.article_id === article &&
        time.byte_start < (end ?? 0) &&
        (start ?? Infinity) < time.byte_end,
    );
    return !words.some(
      ({ mod, value_earliest: first, value_latest: last }) =>
        mod !== null || width(first, last) <= width(from, to),
    );
  });
  expect(tooPrecise.map(({ id }) => id)).toEqual([]);
});
