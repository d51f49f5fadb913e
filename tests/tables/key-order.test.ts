import { expect, it } from 'vitest';
import { quoteSegments, type QuoteSegmentRow } from '../../scripts/model/tables/quote-parts.js';
import { inKeyOrder } from '../../scripts/tables/key-order.js';

const row = (quote_id: string, seq: number, text: string): QuoteSegmentRow => ({
  ...{ quote_id, seq, text, part: 'content', in_marks: false, article_id: 'A000' },
  ...{ block_id: 'A000-B02', char_start: 0, char_end: 1, byte_start: 0, byte_end: 1 },
});

it('rows are ordered by each column of the key in turn, by number, and equals stay as they are', () => {
  const rows = [
    row('Q1000', 1, 'f'),
    row('Q999', 10, 'c'),
    row('Q999', 9, 'b'),
    row('Q999', 10, 'd'),
    row('Q999', 10, 'e'),
    row('Q998', 11, 'a'),
  ];
  expect(
    inKeyOrder(quoteSegments, rows)
      .map(({ text }) => text)
      .join(''),
  ).toBe('abcdef');
  expect(rows.map(({ text }) => text).join('')).toBe('fcbdea');
});
