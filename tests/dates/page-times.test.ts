import { describe, expect, it } from 'vitest';
import { committedRows } from '../committed-rows.js';
import { publicationDate, resolveDates } from '../../scripts/dates.js';
import { normaliseArticle } from '../../scripts/corpus/article.js';
import { findPageTimes } from '../../scripts/dates/page-times.js';
import type { PageBlock } from '../../scripts/dates/publication/printed-dates.js';
import { timeExpressionRows } from '../../scripts/tables/time.js';

const timeExpressions = committedRows('time_expressions');

/** What the release says of an expression: its words, value and role. */
const timesOf = (id: string) =>
  timeExpressions
    .filter(({ article_id: article, value_edtf: edtf }) => article === id && edtf !== null)
    .map(({ text, value_edtf: edtf, role }) => [text, edtf, role]);

/** Every calendar expression of the corpus, read by hand against coding-rules' table of dates. */
describe('the calendar expressions of the articles', () => {
  it('A000, whose year comes from outside', () => {
    expect(timesOf('A000')).toEqual([
      ['May 18', '2001-05-18', 'in_text'],
      ['1972', '1972', 'in_text'],
      ['1972', '1972', 'in_text'],
      ['last week', '2001-04-30/2001-05-13', 'in_text'],
      ['May 10', '2001-05-10', 'in_text'],
      ['the 21st century', '20XX', 'in_text'],
    ]);
  });

  it('A001, where the past month is counted from September 16', () => {
    expect(timesOf('A001')).toEqual([
      ['September 27', '2011-09-27', 'publication'],
      ['Tuesday', '2011-09-27', 'in_text'],
      ['Earlier this month', '2011-09', 'in_text'],
      ['September 20', '2011-09-20', 'in_text'],
      ['2015', '2015', 'in_text'],
      ['2020', '2020', 'in_text'],
      ['two weeks before', '2011-09-12/2011-09-18', 'in_text'],
      ['September 16', '2011-09-16', 'in_text'],
      ['the past month', '2011-08-16/2011-09-16', 'in_text'],
      ['early this year', '2011', 'in_text'],
      ['March 2011', '2011-03', 'in_text'],
    ]);
    const past = timeExpressions.find(({ text }) => text === 'the past month');
    const anchor = timeExpressions.find(({ time_id: id }) => id === past?.anchor_time_id);
    expect([past?.anchor, anchor?.text]).toEqual(['expression', 'September 16']);
  });

  it('A002, where the sun sets on no Sunday', () => {
    expect(timesOf('A002')).toEqual([
      ['Oct. 2007', '2007-10', 'in_text'],
      ['the year end', '2008', 'in_text'],
      ['Oct. 2007', '2007-10', 'in_text'],
      ['2000', '2000', 'in_text'],
      ['the weekend', '2008-03-15/2008-05-04', 'in_text'],
    ]);
  });

  it('A003, counted from its credit line and never from the page date', () => {
    expect(timesOf('A003')).toEqual([
      ['November 22, 2002', '2002-11-22', 'retrieval'],
      ['Tuesday', '2001-08-07', 'in_text'],
      ['1972', '1972', 'in_text'],
      ['next week', '2001-08-13/2001-08-19', 'in_text'],
      ['Friday', '2001-08-03', 'in_text'],
      ['last month', '2001-07', 'in_text'],
      ['Friday', '2001-08-03', 'in_text'],
      ['May', '2001-05', 'in_text'],
      ['June', '2001-06', 'in_text'],
      ['08/08/2001', '2001-08-08', 'publication'],
      ['2001', '2001', 'copyright'],
    ]);
  });

  it('A004, sidebar included', () => {
    expect(timesOf('A004')).toEqual([
      ['April 18, 2007', '2007-04-18', 'publication'],
      ['April 19', '2007-04-19', 'in_text'],
      ['January 9', '2007-01-09', 'page_other'],
    ]);
  });

  it('counted from a date known only from outside are outside themselves', () => {
    const anchored = timeExpressions.filter(
      ({ article_id: id, anchor, value_edtf: edtf }) =>
        (id === 'A000' || id === 'A002') && anchor !== null && edtf !== null,
    );
    expect(anchored.length).toBeGreaterThan(3);
    expect(anchored.filter(({ value_basis: basis }) => basis !== 'outside')).toEqual([]);
  });
});

describe('findPageTimes', () => {
  const block = (id: string, role: PageBlock['role'], text: string): PageBlock => ({
    id,
    role,
    inText: role === 'body' || role === 'headline',
    text,
  });

  it('places each expression in its block, though the text is read as a whole', () => {
    const blocks = [
      block('B1', 'navigation', 'News of 2 March 2004'),
      block('B2', 'headline', 'Envoys Meet'),
      block('B3', 'body', 'They met on March 5, 2004.'),
      block('B4', 'body', 'Three days later they left.'),
    ];
    const bounds = { earliest: '2004-03-10', latest: '2004-03-10' };
    const publication = {
      published: { edtf: '2004-03-10', bounds, basis: 'stated' as const },
      retrieved: undefined,
      evidence: [],
    };
    const times = findPageTimes(blocks, publication, undefined);
    expect(
      times.map(({ blockId, start, end, expression, role, anchoredOn }) => [
        blocks.find(({ id }) => id === blockId)?.text.slice(start, end),
        expression.edtf,
        role,
        anchoredOn?.text,
      ]),
    ).toEqual([
      ['2 March 2004', '2004-03-02', 'page_other', undefined],
      ['March 5, 2004', '2004-03-05', 'in_text', undefined],
      ['Three days later', '2004-03-08', 'in_text', 'March 5, 2004'],
    ]);
  });
});

describe('the ends of a range in the table of expressions', () => {
  it('name each other and the days they join', () => {
    const page = 'OSLO, March 3, 2004 (Agency) -- It shut from May to July 2002, and in 2003.\n';
    const { blocks } = normaliseArticle('A003', page);
    const publication = publicationDate(page);
    const times = findPageTimes(blocks, publication, undefined);
    const source = {
      id: 'A003',
      file: 'corpus/raw/oslo.txt',
      sha256: '0'.repeat(64),
      bytes: page.length,
      language: 'en',
      coding: 'single' as const,
      rights: 'Invented.',
    };
    const article = { id: 'A003', source, blocks, publication, times };
    const rows = timeExpressionRows({ articles: [article] });
    expect(
      rows.map((row) => [row.text, row.range_with, row.range_earliest, row.range_latest]),
    ).toEqual([
      ['March 3, 2004', null, null, null],
      ['May', 'A003-T03', '2002-05-01', '2002-07-31'],
      ['July 2002', 'A003-T02', '2002-05-01', '2002-07-31'],
      ['2003', null, null, null],
    ]);
  });
});

describe('the package’s own entry', () => {
  it('dates a page of plain text and says why', () => {
    const page =
      'Envoys Meet\n\nOSLO, March 3, 2004 (Agency) -- Envoys met to talk about the fog horn on the pier.\n';
    const { published, evidence } = publicationDate(page);
    expect([published?.edtf, published?.basis]).toEqual(['2004-03-03', 'dateline']);
    expect(evidence[0]).toMatchObject({ role: 'dateline', accepted: true });
  });

  it('takes facts that no page prints', () => {
    const outsideFacts = [
      { fact: 'The bridge fell.', effect: 'not_before', edtf: '2004-03-01' },
      { fact: 'It was built again.', effect: 'not_after', edtf: '2004-09-30' },
    ] as const;
    const { published } = publicationDate(
      'The bridge that fell has not been built again yet, and nobody knows why.',
      { outsideFacts },
    );
    expect([published?.edtf, published?.basis]).toEqual(['2004-03-01/2004-09-30', 'outside']);
  });

  it('resolves the dates of a text against a day', () => {
    const [friday, week] = resolveDates('They met on Friday and will meet again next week.', {
      anchor: '2001-08-08',
    });
    expect([friday?.edtf, week?.edtf]).toEqual(['2001-08-03', '2001-08-13/2001-08-19']);
  });
});
