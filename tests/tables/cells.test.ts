import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../scripts/dates/publication/evidence.js';
import type { CuratedQuote } from '../../scripts/model/records/quotes.js';
import { spanIn } from '../../scripts/records/selector.js';
import {
  curatedDateCells,
  dateCellNames,
  pageDateCells,
  pageSpanCells,
  publicationSources,
  saidByPublication,
  saidByReport,
  sortedIds,
  sourcesOfFact,
  spanCells,
} from '../../scripts/tables/cells.js';
import { blockOf, publishedAs } from './made-article.js';

const bounds = { earliest: '2012-03-05', latest: '2012-03-08' };
const edtf = '2012-03-05/2012-03-08';

const outside = (text: string, more: Partial<Evidence> = {}): Evidence => ({
  role: 'outside',
  effect: 'not_after',
  text,
  accepted: true,
  explanation: '',
  ...more,
});
const fact = (text: string, ...sources: string[]) =>
  ({ fact: text, effect: 'not_after', edtf: '2012-03-08', sources }) as const;

const facts = [fact('fell', 'S010', 'S009'), fact('rose', 'S009', 'S002'), fact('shut', 'S001')];
const evidence = [
  outside('fell'),
  outside('rose', { effect: 'not_before' }),
  outside('shut', { accepted: false }),
  outside('shut', { role: 'copyright' }),
];
const fromOutside = publishedAs({ edtf, bounds, basis: 'outside' }, evidence, facts);
const fromPage = publishedAs({ edtf, bounds, basis: 'dateline' }, evidence, facts);

describe('the cells of a date', () => {
  it('are named after its group, and empty where there is none', () => {
    const nothing = { edtf: null, earliest: null, latest: null, precision: null };
    expect(pageDateCells('value', undefined)).toEqual(
      Object.fromEntries(
        Object.entries({ ...nothing, basis: null, kind: null }).map(([key, cell]) => [
          `value_${key}`,
          cell,
        ]),
      ),
    );
    expect(dateCellNames('said')).toEqual(
      ['edtf', 'earliest', 'latest', 'precision', 'basis', 'kind', 'external_sources'].map(
        (cell) => `said_${cell}`,
      ),
    );
  });

  it('call a window what a page leaves open, and nothing a day', () => {
    expect(pageDateCells('published', { edtf, bounds, basis: 'outside' })).toEqual({
      published_edtf: edtf,
      published_earliest: bounds.earliest,
      published_latest: bounds.latest,
      published_precision: 'range',
      published_basis: 'outside',
      published_kind: 'window',
    });
    const day = { earliest: '2012-03-05', latest: '2012-03-05' };
    expect(
      pageDateCells('published', { edtf: '2012-03-05', bounds: day, basis: 'stated' }),
    ).toMatchObject({ published_precision: 'day', published_kind: null });
  });

  it('of a record, have its bounds, its sources and where it is read', () => {
    const span = spanIn(blockOf('On Monday.'), 0, 9);
    const date = { edtf, kind: 'span', basis: 'outside', note: 'So.' } as const;
    expect(curatedDateCells('said', { ...date, sources: ['S001'] }, span)).toEqual({
      said_edtf: edtf,
      said_earliest: bounds.earliest,
      said_latest: bounds.latest,
      said_precision: 'range',
      said_basis: 'outside',
      said_kind: 'span',
      said_external_sources: ['S001'],
      said_source: 'On Monday',
      said_note: 'So.',
      said_source_start: 100,
      said_source_end: 109,
    });
    expect(curatedDateCells('date', { edtf: '2012', basis: 'stated' }, undefined)).toMatchObject({
      date_earliest: '2012-01-01',
      date_latest: '2012-12-31',
      date_precision: 'year',
      date_kind: null,
      date_external_sources: [],
      date_source: null,
      date_note: null,
      date_source_start: null,
      date_source_end: null,
    });
    expect(curatedDateCells('date', undefined, undefined)).toMatchObject({
      date_edtf: null,
      date_basis: null,
      date_external_sources: [],
    });
  });
});

describe('what the day of publication rests on', () => {
  it('is each source of an accepted outside fact, once and by number, on one side or both', () => {
    expect(publicationSources(fromOutside)).toEqual(['S002', 'S009', 'S010']);
    expect(publicationSources(fromOutside, 'not_after')).toEqual(['S009', 'S010']);
    expect(publicationSources(fromOutside, 'not_before')).toEqual(['S002', 'S009']);
  });

  it('is no source where the page dates itself or nothing does', () => {
    expect(publicationSources(fromPage)).toEqual([]);
    expect(publicationSources(publishedAs(undefined, evidence, facts))).toEqual([]);
  });

  it('is what is told of the very fact', () => {
    expect(sourcesOfFact(fromPage.source, 'rose')).toEqual(['S009', 'S002']);
    expect(sourcesOfFact(fromPage.source, 'sank')).toEqual([]);
    expect(sourcesOfFact(publishedAs(undefined).source, 'rose')).toEqual([]);
    expect(sortedIds(['E1000', 'E999', 'E1000'])).toEqual(['E999', 'E1000']);
  });
});

describe('when words without a date of their own were said', () => {
  const reporting = (said?: CuratedQuote['said']): Pick<CuratedQuote, 'id' | 'said'> => ({
    id: 'Q001',
    said,
  });
  const note = 'Not after Q001, which reports it.';

  it('is by the time that the quote was said that reports them', () => {
    expect(saidByReport(reporting({ edtf: '2012-03', basis: 'stated' }), fromPage)).toEqual({
      edtf: '../2012-03-31',
      kind: 'window',
      basis: 'inferred',
      note,
    });
    const said = { edtf: '2012-03', basis: 'outside' } as const;
    expect(saidByReport(reporting({ ...said, sources: ['S003'] }), fromOutside)).toEqual({
      edtf: '../2012-03-31',
      kind: 'window',
      basis: 'outside',
      sources: ['S003'],
      note,
    });
  });

  it('has the sources of the last day of publication where that is what bounds it', () => {
    const said = { edtf: '../2012-03-08', basis: 'outside' } as const;
    expect(saidByReport(reporting({ ...said, sources: ['S003'] }), fromOutside)?.sources).toEqual([
      'S009',
      'S010',
    ]);
    expect(saidByReport(reporting(said), fromOutside)).not.toHaveProperty('sources');
  });

  it('is not known from a report that has no last day', () => {
    expect(saidByReport(reporting(), fromPage)).toBeUndefined();
    expect(
      saidByReport(reporting({ edtf: '2012-03-05/..', basis: 'stated' }), fromPage),
    ).toBeUndefined();
  });

  it('is by the time of publication, with the sources of its last day alone', () => {
    const window = { edtf: '../2012-03-08', kind: 'window' };
    expect(saidByPublication(fromPage)).toEqual({ ...window, basis: 'inferred' });
    expect(saidByPublication(fromOutside)).toEqual({
      ...window,
      basis: 'outside',
      sources: ['S009', 'S010'],
    });
    const open = { earliest: '2012-03-05', latest: null };
    expect(saidByPublication(publishedAs(undefined))).toBeUndefined();
    expect(
      saidByPublication(publishedAs({ edtf: '2012-03-05/..', bounds: open, basis: 'outside' })),
    ).toBeUndefined();
  });
});

describe('the cells of a passage', () => {
  const { charStart, charEnd, ...outOfText } = spanIn(blockOf('On Monday.'), 1, 4);

  it('count in the text only what is in it', () => {
    const bytes = { byte_start: 101, byte_end: 104 };
    expect([charStart, charEnd]).toEqual([21, 24]);
    expect(spanCells({ ...outOfText, charStart: 1, charEnd: 4 })).toEqual({
      char_start: 1,
      char_end: 4,
      ...bytes,
    });
    expect(pageSpanCells(outOfText)).toEqual({ char_start: null, char_end: null, ...bytes });
  });

  it.each([{ charStart: 1 }, { charEnd: 4 }, {}])(
    'are none of a record out of it (%o)',
    (known) => {
      expect(() => spanCells({ ...outOfText, ...known })).toThrow('lies outside the text');
    },
  );
});
