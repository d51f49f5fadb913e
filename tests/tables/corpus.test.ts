import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../scripts/dates/publication/evidence.js';
import type { Article, Project } from '../../scripts/records/project.js';
import { articleRows, blockRows, dateEvidenceRows } from '../../scripts/tables/corpus.js';
import { externalSourceRows } from '../../scripts/tables/external-sources.js';
import { sha256Of } from '../../scripts/text/digest.js';
import { article as raw } from '../fixtures/base-article.js';
import { baseFiles } from '../fixtures/base-project.js';
import { edited, item, withSource } from '../fixtures/edit.js';
import { datasetOf } from './base-dataset.js';
import { blockOf, blockOutOfText, publishedAs } from './made-article.js';

const dataset = datasetOf(baseFiles);
const base = item(dataset.project.articles, 0);
const projectOf = (article: Partial<Article>): Project => ({
  ...dataset.project,
  articles: [{ ...base, ...article }],
});

describe('the row of an article', () => {
  it('has what is known of it, counted and with its digests', () => {
    expect(articleRows(dataset.project)).toEqual([
      {
        ...{ article_id: 'A000', title: null, deck: null, publisher: null, publisher_basis: null },
        ...{ agency: null, author: null, author_basis: null, source_url: null },
        ...{ source_url_basis: null, source_url_note: null, origin_external_sources: [] },
        ...{ dateline_place: 'HARBOURTON', published_edtf: '2012-03-05' },
        ...{ published_earliest: '2012-03-05', published_latest: '2012-03-05' },
        ...{ published_precision: 'day', published_basis: 'dateline', published_kind: null },
        ...{ published_external_sources: [], retrieved_edtf: null, retrieved_earliest: null },
        ...{ retrieved_latest: null, retrieved_precision: null, retrieved_basis: null },
        ...{ retrieved_kind: null, language: 'en', text_file: 'text/A000.txt' },
        ...{ n_chars: raw.length, n_words: raw.split(/\s+/).length - 1, n_blocks: 3 },
        ...{ raw_file: 'corpus/raw/000_lantern.txt', raw_bytes: Buffer.byteLength(raw) },
        ...{ raw_sha256: sha256Of(raw), text_sha256: sha256Of(raw) },
        ...{ rights: 'Invented for the tests.', coding: 'single' },
      },
    ]);
  });

  it('says of its origin whether it is printed, and has every source that is not', () => {
    const source: Article['source'] = {
      ...base.source,
      ...{ agency: 'Lantern', author: { name: 'Odo Finch' } },
      publisher: { id: 'lantern', sources: ['S010', 'S002'] },
      page: { url: 'https://example.org/fog', compared: 'The same.', sources: ['S010', 'S009'] },
    };
    const publisher = { id: 'lantern', name: 'The Lantern' };
    const text = '\u{1f514} rings';
    const blocks = [
      ...[{ ...blockOf('A horn'), role: 'headline' as const }],
      ...[{ ...blockOf('It is loud'), role: 'deck' as const }],
    ];
    expect(item(articleRows(projectOf({ source, publisher, text, blocks })), 0)).toMatchObject({
      ...{ publisher: 'The Lantern', publisher_basis: 'outside', agency: 'Lantern' },
      ...{ author: 'Odo Finch', author_basis: 'printed', source_url: 'https://example.org/fog' },
      ...{ source_url_basis: 'outside', source_url_note: 'The same.' },
      ...{ origin_external_sources: ['S002', 'S009', 'S010'], title: 'A horn', deck: 'It is loud' },
      ...{ n_chars: 7, n_words: 2, n_blocks: 2, dateline_place: null },
    });
    expect(
      item(articleRows(projectOf({ text: '', blocks: [blockOf('No place.')] })), 0),
    ).toMatchObject({
      ...{ n_chars: 0, n_words: 0, dateline_place: null, title: null },
    });
  });
});

describe('the rows of blocks', () => {
  it('are those of the page, with their place in the text where they are in it', () => {
    const shared = { article_id: 'A000', seq: 2, rule: 'lines', text: 'Öl', byte_start: 100 };
    const rest = { ...shared, byte_end: 103, block_sha256: sha256Of('Öl') };
    expect(blockRows(projectOf({ blocks: [blockOf('Öl'), blockOutOfText('Öl')] }))).toEqual([
      { block_id: 'A000-B02', role: 'body', in_text: true, char_start: 20, char_end: 22, ...rest },
      {
        ...{ block_id: 'A000-B03', role: 'copyright', in_text: false, ...rest },
        ...{ char_start: null, char_end: null },
      },
    ]);
  });
});

describe('the rows of evidence', () => {
  it('are numbered, with the place on the page or the sources of the fact', () => {
    const evidence: Evidence[] = [
      {
        ...{ role: 'dateline', effect: 'equals', text: 'May 5', accepted: true, explanation: 'x' },
        ...{ place: { blockId: 'A000-B02', start: 4, end: 9 }, reading: '2012-05-05' },
      },
      {
        ...{ role: 'outside', effect: 'not_after', text: 'It fell.', accepted: false },
        explanation: 'y',
      },
      { role: 'url', effect: 'excludes', text: 'It fell.', accepted: false, explanation: 'z' },
    ];
    const fact = {
      fact: 'It fell.',
      effect: 'not_after',
      edtf: '2012',
      sources: ['S001'],
    } as const;
    const article = publishedAs(undefined, evidence, [{ ...fact, sources: ['S001'] }]);
    const rows = dateEvidenceRows(projectOf({ ...article, blocks: [blockOf('Öl, May 5')] }));
    expect(rows).toEqual([
      {
        ...{ evidence_id: 'A000-D01', article_id: 'A000', seq: 1, block_id: 'A000-B02' },
        ...{ text: 'May 5', byte_start: 105, byte_end: 110, role: 'dateline' },
        ...{ reading_edtf: '2012-05-05', effect: 'equals', accepted: true, explanation: 'x' },
        external_sources: [],
      },
      {
        ...{ evidence_id: 'A000-D02', article_id: 'A000', seq: 2, block_id: null },
        ...{ text: 'It fell.', byte_start: null, byte_end: null, role: 'outside' },
        ...{ reading_edtf: null, effect: 'not_after', accepted: false, explanation: 'y' },
        external_sources: ['S001'],
      },
      expect.objectContaining({ evidence_id: 'A000-D03', role: 'url', external_sources: [] }),
    ]);
  });
});

describe('the rows of external sources', () => {
  it('are in the order of ids', () => {
    const files = edited(withSource(baseFiles), 'external-sources', (file) => {
      const first = item(file.external_sources, 0);
      file.external_sources.unshift({ ...first, id: 'S1000', published: '2012' });
      file.external_sources.unshift({ ...first, id: 'S999' });
    });
    const rows = externalSourceRows(datasetOf(files).project);
    expect(rows.map((row) => [row.source_id, row.published_edtf])).toEqual([
      ...[
        ['S001', null],
        ['S999', null],
        ['S1000', '2012'],
      ],
    ]);
  });
});
