import { expect, it } from 'vitest';
import { checkRecords } from '../../scripts/checks/run.js';
import type { SourcesFile } from '../../scripts/model/records/corpus.js';
import { readDataset } from '../../scripts/pipeline.js';
import { datasetOfFirstRelease, filesOfFirstRelease } from '../fixtures/first-release.js';
import { textOf, withFile, written } from '../fixtures/edit.js';

it('no date of 1.0.0 that was known from outside said where it could be read', async () => {
  const dataset = await datasetOfFirstRelease();
  const found = checkRecords(dataset).filter(({ check }) => check === 'date/outside-source');
  const quoted = found.map(({ message }) => message.slice(0, 4));
  expect(quoted).toEqual(expect.arrayContaining(['E001', 'E022', 'E029', 'E035', 'Q063']));
});

it('A000 of 1.0.0 could be older than the consultations it reports', async () => {
  const files = await filesOfFirstRelease();
  const path = 'corpus/sources.json';
  const { articles, ...rest } = JSON.parse(textOf(files, path)) as SourcesFile;
  const fact = (effect: 'not_before' | 'not_after', edtf: string) => ({
    fact: `Known since 1.0.0: ${edtf}.`,
    effect,
    edtf,
    sources: ['S001'],
  });
  const old = {
    ...rest,
    articles: articles.map((article) =>
      article.id === 'A000'
        ? {
            ...article,
            outside_facts: [fact('not_before', '2001-05-01'), fact('not_after', '2001-05-18')],
          }
        : article,
    ),
  };
  const { dataset } = readDataset(withFile(files, path, written('sources', old)));
  if (!dataset) throw new Error('1.0.0 cannot be read.');
  const found = checkRecords(dataset).filter(({ check }) => check === 'date/published-before');
  expect(found.map(({ message }) => message.slice(0, 4))).toContain('E001');
});
