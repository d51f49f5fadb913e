import { describe, expect, it } from 'vitest';
import type { PageTime } from '../../scripts/dates/page-times.js';
import type { TimeExpression } from '../../scripts/dates/time-expression.js';
import { timeExpressionRows } from '../../scripts/tables/time.js';
import { item } from '../fixtures/edit.js';
import { blockOf, blockOutOfText, publishedAs } from './made-article.js';

const text = 'From May to “July” they met the next day.';
const expression = (words: string, more: Partial<TimeExpression> = {}): TimeExpression => ({
  start: 0,
  end: 0,
  text: words,
  type: 'DATE',
  value: 'PRESENT_REF',
  reference: 'deictic',
  basis: 'deictic',
  rule: 'named_day',
  ...more,
});

const timed = (of: TimeExpression, more: Partial<PageTime> = {}): PageTime => {
  const start = text.indexOf(of.text);
  return {
    ...{ expression: of, blockId: 'A000-B02', start, end: start + of.text.length },
    role: 'in_text',
    ...more,
  };
};

const bounds = { earliest: '2012-03-05', latest: '2012-03-08' };
const dated = { edtf: '2012-03-05/2012-03-08', bounds } as const;
const evidence = [
  { role: 'outside', effect: 'not_after', text: 'It fell.', accepted: true, explanation: '' },
] as const;
const facts: Parameters<typeof publishedAs>[2] = [
  { fact: 'It fell.', effect: 'not_after', edtf: '2012-03-08', sources: ['S001'] },
];

const rowsOf = (times: readonly PageTime[], basis: 'dateline' | 'outside' = 'dateline') => {
  const article = publishedAs({ ...dated, basis }, evidence, facts);
  return timeExpressionRows({
    articles: [{ ...article, blocks: [blockOf(text), blockOutOfText(text)], times }],
  });
};
const rowOf = (time: PageTime, basis?: 'dateline' | 'outside') => item(rowsOf([time], basis), 0);

const may = expression('May', {
  ...{ value: '2012-05', edtf: '2012-05', earliest: '2012-05-01', latest: '2012-05-31' },
  ...{ precision: 'month', kind: 'window', reference: 'partial', basis: 'partial', mod: 'START' },
});

describe('a row of a time expression', () => {
  it('has its words, their place and what they mean', () => {
    expect(rowOf(timed(may))).toEqual({
      time_id: 'A000-T01',
      article_id: 'A000',
      block_id: 'A000-B02',
      text: 'May',
      char_start: 25,
      char_end: 28,
      byte_start: 105,
      byte_end: 108,
      timex_type: 'DATE',
      timex_value: '2012-05',
      mod: 'START',
      value_edtf: '2012-05',
      value_earliest: '2012-05-01',
      value_latest: '2012-05-31',
      value_precision: 'month',
      value_basis: 'partial',
      value_kind: 'window',
      value_external_sources: [],
      reference: 'partial',
      anchor: null,
      anchor_time_id: null,
      range_with: null,
      range_earliest: null,
      range_latest: null,
      rule: 'named_day',
      role: 'in_text',
    });
    expect(
      rowOf(timed(expression('July', { edtf: '../2012', latest: '2012-12-31' }))),
    ).toMatchObject({
      ...{ char_start: 33, char_end: 37, byte_start: 115, byte_end: 119 },
      ...{ mod: null, value_edtf: '../2012', value_earliest: null, value_latest: '2012-12-31' },
      ...{ value_precision: null, value_kind: null },
    });
  });

  it('has no value where nothing bounds it, and then no anchor', () => {
    expect(rowOf(timed(expression('May', { anchor: 'publication' })), 'outside')).toMatchObject({
      ...{ value_edtf: null, value_earliest: null, value_latest: null, value_precision: null },
      ...{ value_basis: null, value_kind: null, value_external_sources: [], anchor: null },
    });
  });

  it('has no place in the text where it stands out of it', () => {
    const place = { blockId: 'A000-B03', role: 'copyright' } as const;
    expect(rowOf(timed(may, place))).toMatchObject({
      ...{ block_id: 'A000-B03', char_start: null, char_end: null, byte_start: 105, byte_end: 108 },
      role: 'copyright',
    });
    expect(() => rowOf(timed(may, { blockId: 'A000-B09' }))).toThrow('A000-B09');
  });

  it.each([
    [undefined, 'dateline', null, 'partial', []],
    [undefined, 'outside', null, 'partial', []],
    ['publication', 'dateline', 'publication', 'partial', []],
    ['publication', 'outside', 'publication', 'outside', ['S001']],
  ] as const)(
    'counted from %s, which is known by %s, has the anchor %s and the basis %s',
    (anchor, published, inCell, basis, sources) => {
      const { anchor: none, ...bare } = may;
      expect(none).toBeUndefined();
      const row = rowOf(timed({ ...bare, ...(anchor ? { anchor } : {}) }), published);
      expect([row.anchor, row.value_basis, row.value_external_sources]).toEqual([
        inCell,
        basis,
        sources,
      ]);
    },
  );

  it('names the expression from which it is counted, and the other end of its range', () => {
    const range = { start: 0, end: 18, text: 'May to “July”', edtf: '2012-05-01/2012-07-31' };
    const days = { earliest: '2012-05-01', latest: '2012-07-31' };
    const first: TimeExpression = { ...may, range: { ...range, ...days } };
    const second = expression('July', { edtf: '2012-07' });
    const later = expression('the next day', { edtf: '2012-08-01', anchor: 1 });
    const rows = rowsOf(
      [
        timed(first, { rangeWith: second }),
        timed(second, { rangeWith: first }),
        timed(later, { anchoredOn: second }),
        timed(expression('met'), { anchoredOn: expression('day'), rangeWith: expression('day') }),
      ],
      'outside',
    );
    expect(
      rows.map((row) => [row.time_id, row.anchor, row.anchor_time_id, row.value_basis]),
    ).toEqual([
      ['A000-T01', null, null, 'partial'],
      ['A000-T02', null, null, 'deictic'],
      ['A000-T03', 'expression', 'A000-T02', 'outside'],
      ['A000-T04', 'expression', null, null],
    ]);
    expect(rows.map((row) => [row.range_with, row.range_earliest, row.range_latest])).toEqual([
      ['A000-T02', '2012-05-01', '2012-07-31'],
      ['A000-T01', '2012-05-01', '2012-07-31'],
      [null, null, null],
      [null, null, null],
    ]);
  });
});
