import { describe, expect, it } from 'vitest';
import { committedRows } from '../committed-rows.js';

const marks = committedRows('quotation_marks');
const quotes = new Map(committedRows('quotes').map((quote) => [quote.quote_id, quote]));
const content = committedRows('quote_segments').filter(({ part }) => part === 'content');

describe('the content of a quote', () => {
  it('is cut where marks open or close, so that each run lies inside a pair or outside all', () => {
    const cut = content.filter((run) =>
      marks.some(
        (pair) =>
          pair.article_id === run.article_id &&
          run.char_start < pair.char_end &&
          pair.char_start < run.char_end &&
          !(pair.char_start < run.char_start && run.char_end < pair.char_end),
      ),
    );
    expect(cut.map(({ quote_id: id, seq }) => `${id} ${seq}`)).toEqual([]);
  });

  it('has no mark at its ends, and words as they are printed', () => {
    const marked = content.filter(({ text }) => /^["“”„«»]|["“”„«»]$/.test(text));
    expect(marked.map(({ quote_id: id, text }) => [id, text])).toEqual([]);
  });

  it('is part of the words of the quote that reports it', () => {
    const apart = [...quotes.values()].filter(
      ({ parent_quote_id: id, char_start: start, char_end: end }) => {
        const outer = id === null ? undefined : quotes.get(id);
        return outer !== undefined && (start < outer.char_start || end > outer.char_end);
      },
    );
    expect(apart).toEqual([]);
  });
});
