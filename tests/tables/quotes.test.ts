import { describe, expect, it } from 'vitest';
import {
  quotationMarkRows,
  quoteRows,
  quoteSegmentRows,
  stanceRows,
} from '../../scripts/tables/quotes.js';
import { article } from '../fixtures/base-article.js';
import { baseFiles } from '../fixtures/base-project.js';
import { edited, item } from '../fixtures/edit.js';
import { datasetOf } from './base-dataset.js';

const stance = { issue: 'joint_md', basis: 'explicit', confidence: 'high' } as const;
const doubt = { confidence: 'low', confidence_reason: 'text_ambiguous', note: 'Unclear.' } as const;
const horn = 'The horn is loud enough for both coasts,';

/** The base quotes under ids in another order than the text’s, with a third that the first reports, and one that the second does. */
const dataset = datasetOf(
  edited(baseFiles, 'quotes', ({ quotes }) => {
    const [direct, indirect] = [item(quotes, 0), item(quotes, 1)];
    quotes.push(
      {
        ...{ id: 'Q998', kind: 'mixed', parent: 'Q1000', issues: ['joint_md'], confidence: 'high' },
        ...{ speaker: 'southland', speaker_basis: 'pronoun' },
        segments: [{ part: 'content', exact: `${horn}” Ada Marsh, harbour` }],
      },
      {
        ...{ id: 'Q997', kind: 'indirect', parent: 'Q999', issues: ['joint_md'] },
        ...{ speaker: 'southland', speaker_basis: 'pronoun', confidence: 'high' },
        segments: [{ part: 'content', exact: 'wake its gulls' }],
      },
    );
    Object.assign(indirect, {
      id: 'Q999',
      stances: [{ ...stance, holder: 'southland', stance: 1 }],
    });
    Object.assign(direct, {
      id: 'Q1000',
      ...{ speaker_as: 'Northlanders', joint_speakers: ['southland'], channel: 'northland' },
      ...{ addressee: 'southland', negated: true, affirmed: 'loud', said_at: 'E001' },
      ...{ performs: 'E002', ...doubt },
      refers_to: [
        { words: 'The horn', exact: 'a fog horn' },
        { words: 'both', other_than: true, exact: 'Old Tom' },
      ],
      stances: [
        { ...stance, holder: 'southland', stance: -2 },
        { ...stance, holder: 'ada-marsh', stance: 2, ...doubt },
      ],
    });
  }),
);

const at = (words: string) => {
  const [start, bytes] = [article.indexOf(words), Buffer.byteLength(article)];
  const before = Buffer.byteLength(article.slice(0, start));
  expect([start >= 0, before < bytes]).toEqual([true, true]);
  return {
    ...{ text: words, char_start: start, char_end: start + words.length },
    ...{ byte_start: before, byte_end: before + Buffer.byteLength(words) },
  };
};

describe('the rows of quotes', () => {
  const rows = quoteRows(dataset);

  it('are in the order of ids, wherever they are coded', () => {
    expect(rows.map(({ quote_id: id }) => id)).toEqual(['Q997', 'Q998', 'Q999', 'Q1000']);
  });

  it('have what the record says, and where it stands', () => {
    expect(item(rows, 3)).toEqual({
      ...{ quote_id: 'Q1000', article_id: 'A000', kind: 'direct', speaker_id: 'ada-marsh' },
      ...{ speaker_as: 'Northlanders', joint_speaker_ids: ['southland'], speaker_basis: 'named' },
      ...{ cue: 'say', channel_id: 'northland', addressee_id: 'southland', parent_quote_id: null },
      ...{ negated: true, affirmed: 'loud', said_at_event_id: 'E001', performs_event_id: 'E002' },
      ...{ said_edtf: '2012-03-05', said_earliest: '2012-03-05', said_latest: '2012-03-05' },
      ...{ said_precision: 'day', said_basis: 'weekday', said_kind: null, said_note: null },
      ...{ said_external_sources: [], said_source: 'on Monday' },
      said_source_start: at('on Monday.').byte_start,
      said_source_end: at('on Monday.').byte_end - 1,
      ...{ issues: ['joint_md'], content: horn, n_segments: 3, block_id: 'A000-B02' },
      refers_to: ['The horn: a fog horn', 'both: other than Old Tom'],
      ...at(`${horn}” Ada Marsh, harbour minister of Northland, said`),
      ...{ quote_confidence: 'low', quote_confidence_reason: 'text_ambiguous' },
      quote_note: 'Unclear.',
    });
  });

  it('leave empty what it does not say, but say that a verb is not negated', () => {
    expect(item(rows, 2)).toMatchObject({
      ...{ speaker_as: null, joint_speaker_ids: [], channel_id: null, addressee_id: null },
      ...{ negated: false, affirmed: null, said_at_event_id: null, performs_event_id: null },
      ...{ refers_to: [], quote_confidence_reason: null, quote_note: null, cue: 'fear' },
    });
    expect(item(rows, 1)).toMatchObject({ cue: null, parent_quote_id: 'Q1000' });
  });

  it('date words by the quote that reports them, else by the article', () => {
    const by = '../2012-03-05';
    expect(rows.map((row) => [row.said_edtf, row.said_note, row.said_source])).toEqual([
      [by, null, null],
      [by, 'Not after Q1000, which reports it.', null],
      [by, null, null],
      ['2012-03-05', null, 'on Monday'],
    ]);
  });

  it('do not reach out of the text', () => {
    const { project, quotes } = dataset;
    const unlocated = [...quotes].map(([each]) => [each, []] as const);
    expect(quoteRows({ ...dataset, quotes: new Map(unlocated) })).toEqual([]);
    expect(quoteRows({ ...dataset, project, quotes: new Map() })).toEqual([]);
    const empty = [...quotes].map(
      ([each, located]) => [each, located.map((one) => ({ ...one, segments: [] }))] as const,
    );
    expect(() => quoteRows({ ...dataset, quotes: new Map(empty) })).toThrow('Q1000');
  });
});

describe('the rows of segments', () => {
  it('number the runs of each quote in the order of the text, cut at the marks', () => {
    const place = { article_id: 'A000', block_id: 'A000-B02' };
    const rows = quoteSegmentRows(dataset);
    expect(rows.map(({ quote_id: id, seq }) => `${id} ${seq}`)).toEqual([
      ...['Q997 1', 'Q998 1', 'Q998 2', 'Q999 1', 'Q999 2', 'Q999 3'],
      ...['Q1000 1', 'Q1000 2', 'Q1000 3'],
    ]);
    expect(rows.filter(({ quote_id: id }) => id === 'Q998')).toEqual([
      { quote_id: 'Q998', seq: 1, part: 'content', in_marks: true, ...place, ...at(horn) },
      {
        ...{ quote_id: 'Q998', seq: 2, part: 'content', in_marks: false, ...place },
        ...at('Ada Marsh, harbour'),
      },
    ]);
    expect(rows.slice(6).map(({ part, in_marks: inMarks }) => [part, inMarks])).toEqual([
      ['content', true],
      ['speaker', false],
      ['cue', false],
    ]);
  });
});

describe('the rows of marks', () => {
  it('say whose words or what else stands in each pair, marks included', () => {
    expect(quotationMarkRows(dataset)).toEqual([
      {
        ...{ article_id: 'A000', block_id: 'A000-B02', use: 'quote', quote_id: 'Q1000' },
        ...at(`“${horn}”`),
      },
      {
        ...{ article_id: 'A000', block_id: 'A000-B02', use: 'term', quote_id: null },
        ...at('“Old Tom”'),
      },
    ]);
  });
});

describe('the rows of stances', () => {
  it('are in the order of quotes and holders, with a reason where there is one', () => {
    expect(
      stanceRows(dataset.project).map((row) => [
        ...[row.quote_id, row.holder_id, row.issue, row.stance, row.stance_basis],
        ...[row.confidence, row.confidence_reason, row.note],
      ]),
    ).toEqual([
      ['Q999', 'southland', 'joint_md', 1, 'explicit', 'high', null, null],
      ['Q1000', 'ada-marsh', 'joint_md', 2, 'explicit', 'low', 'text_ambiguous', 'Unclear.'],
      ['Q1000', 'southland', 'joint_md', -2, 'explicit', 'high', null, null],
    ]);
  });
});
