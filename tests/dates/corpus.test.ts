import { describe, expect, it } from 'vitest';
import { committedRows } from '../committed-rows.js';

const articles = committedRows('articles');
const dateEvidence = committedRows('date_evidence');

const dateOf = (id: string) => {
  const article = articles.find(({ article_id }) => article_id === id);
  return article && [article.published_edtf, article.published_basis, article.retrieved_edtf];
};
const evidenceOf = (id: string) => dateEvidence.filter(({ article_id }) => article_id === id);

describe('the publication dates of the release', () => {
  it.each([
    ['A000', '2001-05-11/2001-05-18', 'outside', null],
    ['A001', '2011-09-27', 'partial', null],
    ['A002', '2008-03-17/2008-05-06', 'outside', null],
    ['A003', '2001-08-08', 'credit_line', '2002-11-22'],
    ['A004', '2007-04-18', 'dateline', null],
  ])('%s is published %s (%s), retrieved %s', (id, edtf, basis, retrieved) => {
    expect(dateOf(id)).toEqual([edtf, basis, retrieved]);
  });

  it('A003’s evidence quotes the credit line, the page date and the copyright year at their bytes', () => {
    const quoted = evidenceOf('A003').map(({ role, text, byte_start, byte_end, effect }) => [
      role,
      text,
      byte_start,
      byte_end,
      effect,
    ]);
    expect(quoted).toContainEqual(['credit_line', '08/08/2001', 3163, 3173, 'equals']);
    expect(quoted).toContainEqual(['page_date', 'November 22, 2002', 17, 34, 'not_after']);
    expect(quoted).toContainEqual(['copyright', '2001', 3236, 3240, 'not_after']);
  });

  it('A001’s year follows from the weekday and from what the text puts in the past and the future', () => {
    expect(evidenceOf('A001').map(({ role, text }) => [role, text])).toEqual(
      expect.arrayContaining([
        ['past_mention', 'March 2011'],
        ['future_mention', '2015'],
        ['dateline', 'September 27'],
        ['weekday', 'Tuesday'],
      ]),
    );
  });

  it('A000 and A002 name the outside facts, and keep what the text alone says', () => {
    for (const [id, facts] of [
      ['A000', 3],
      ['A002', 2],
    ] as const) {
      expect(
        evidenceOf(id).filter(({ role, block_id }) => role === 'outside' && block_id === null),
      ).toHaveLength(facts);
      expect(evidenceOf(id).some(({ role }) => role === 'past_mention')).toBe(true);
    }
  });
});
