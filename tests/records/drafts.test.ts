import { describe, expect, it } from 'vitest';
import { readDataset, runPipeline } from '../../scripts/pipeline.js';
import { contentOf, frameOf } from '../../scripts/release/content.js';
import { textFiles } from '../../scripts/release/generate.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import { recordsPath } from '../../scripts/records/project.js';
import type { Files } from '../../scripts/text/files.js';
import { baseFiles, pathOf } from '../fixtures/base-project.js';
import { draftRaw, withDraft } from '../fixtures/draft.js';
import { edited, item, textOf, withFile, without, withoutFile } from '../fixtures/edit.js';

const run = (files: Files) => runPipeline(files, { bootstrap: noIntervals });

/** Everything that the bytes of a release are made of. */
function releasedOf(files: Files): unknown {
  const { dataset, rows } = run(files);
  if (!dataset || !rows) throw new Error('The project has errors.');
  return { content: contentOf(dataset, rows), frame: frameOf(files), texts: textFiles(dataset) };
}

const drafted = withDraft();

/** The draft with a publisher, a source and a place that nothing else names, and an exception. */
const furnished = [
  (files: Files) =>
    edited(files, 'publishers', ({ publishers }) => {
      publishers.push({ id: 'gazette', name: 'Gazette' });
    }),
  (files: Files) =>
    edited(files, 'external-sources', ({ external_sources: sources }) => {
      sources.push({
        id: 'S001',
        title: 'Almanac',
        publisher: 'The keepers',
        url: 'https://example.org/almanac',
        settles: 'Whose page it is.',
      });
    }),
  (files: Files) =>
    edited(files, 'places', ({ places }) => {
      places.push({ name: 'Harbourton', note: 'On no map.' });
    }),
  (files: Files) =>
    edited(files, 'sources', ({ articles }) => {
      Object.assign(item(articles, 1), { publisher: { id: 'gazette', sources: ['S001'] } });
    }),
  (files: Files) =>
    edited(files, 'exceptions', ({ exceptions }) => {
      exceptions.push({
        check: 'event/participants',
        article: 'A001',
        exact: 'The crews',
        reason: 'They are one.',
      });
    }),
].reduce((files, furnish) => furnish(files), drafted);

const inRaw = (files: Files, path: string, from: string, to: string): Files => {
  const text = textOf(files, path);
  expect(text).toContain(from);
  return withFile(files, path, text.replace(from, to));
};

const broken: readonly (readonly [string, Files])[] = [
  ['no JSON', withFile(drafted, recordsPath('A001', 'events'), '{')],
  ['a file less', withoutFile(drafted, recordsPath('A001', 'quotes'))],
  ['no raw file', withoutFile(drafted, draftRaw)],
  ['another raw file', withFile(drafted, draftRaw, new Uint8Array([0xff]))],
  [
    'an entry without its digest',
    edited(drafted, 'sources', ({ articles }) => {
      without(item(articles, 1), 'sha256');
    }),
  ],
  [
    'a proposed actor without a name',
    edited(drafted, 'actors', ({ actors }) => {
      without(item(actors, 2), 'name');
    }),
  ],
  ['a proposed spelling that is none', inRaw(drafted, pathOf.actors, '["Odo Finch"]', '[" "]')],
  [
    'a word that is not printed',
    inRaw(drafted, recordsPath('A001', 'quotes'), 'is rusty', 'is new'),
  ],
  ['another publisher', inRaw(furnished, pathOf.publishers, '"gazette"', '"Gazette!"')],
  ['a place like no other', inRaw(furnished, pathOf.places, '"note"', '"wrong"')],
];

describe('a release', () => {
  it('is made of the same with a draft and without it', () => {
    expect(run(furnished).findings).toEqual([]);
    expect(releasedOf(furnished)).toEqual(releasedOf(baseFiles));
  });

  it.each(broken)('is not in the way of a draft with %s', (_what, files) => {
    const { findings, rows, dataset } = run(files);
    expect(findings).toEqual([]);
    expect(rows).toBeDefined();
    expect(dataset?.project.drafts.map(({ id }) => id)).toEqual(['A001']);
  });

  it('has no record of a released article that is only proposed, and pointers count it', () => {
    const files = edited(baseFiles, 'quotes', ({ quotes }) => {
      quotes.unshift({ ...item(quotes, 0), id: 'Q009' });
      Object.assign(item(quotes, 0), { proposed: true });
      item(quotes, 2).confidence = 'low';
    });
    const { findings, dataset } = run(files);
    expect(findings.map(({ check, pointer }) => [check, pointer])).toEqual([
      ['judgement/reason', '/quotes/2/confidence'],
    ]);
    expect(dataset?.project.records[0]?.quotes.value.quotes.map(({ id }) => id)).toEqual([
      'Q001',
      'Q002',
    ]);
  });

  it('says so where a record names what is only proposed', () => {
    const files = edited(drafted, 'quotes', ({ quotes }) => {
      item(quotes, 1).speaker = 'odo-finch';
    });
    expect(run(files).findings.map(({ check, fix }) => [check, fix])).toContainEqual([
      'reference/unresolved',
      '"odo-finch" is only proposed: confirm it with `accept`, or correct the id.',
    ]);
  });
});

describe('the view of whoever works on drafts', () => {
  it('has all articles, and the records that somebody confirmed', () => {
    const { dataset, findings } = readDataset(drafted, undefined, 'all');
    expect(findings).toEqual([]);
    expect(dataset?.project.articles.map(({ id }) => id)).toEqual(['A000', 'A001']);
    const [, own] = dataset?.project.records ?? [];
    expect(own?.quotes.value).toMatchObject({ quotes: [], marks: [] });
    expect(dataset?.project.actors.value.actors.map(({ id }) => id)).not.toContain('odo-finch');
    expect(dataset?.project.droppedIds).toEqual(new Set(['odo-finch', 'E003', 'Q005', 'Q006']));
  });
});
